package org.klantreis.host.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** The stand-ins for Confluence's services, by interface; all are exported to the plugin as OSGi services. */
public final class HostServices {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();

    /** Offers a service under one interface; the second one of the same interface is refused. */
    public <T> HostServices register(Class<T> type, T service) {
        if (services.putIfAbsent(type, type.cast(service)) != null) {
            throw new IllegalArgumentException(type.getName() + " is already offered");
        }
        return this;
    }

    /** Gives a service that has been registered. */
    public <T> T get(Class<T> type) {
        return type.cast(services.get(type));
    }

    Map<Class<?>, Object> all() {
        return Map.copyOf(services);
    }
}
