package org.klantreis.host.engine;

import java.lang.reflect.Proxy;

/** Stands for an optional service that is not there: every call fails, as with Gemini Blueprint. */
final class AbsentService {
    private AbsentService() {
    }

    static Object of(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) ->
                switch (method.getName()) {
                    case "toString" -> "absent " + type.getName();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> throw new IllegalStateException("The service " + type.getName() + " is not available");
                });
    }
}
