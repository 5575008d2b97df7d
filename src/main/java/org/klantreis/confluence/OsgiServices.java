package org.klantreis.confluence;

import java.util.Optional;
import org.klantreis.discussion.Mishaps;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Services as OSGi offers them at this moment; none outside of it. Of one that is missing the log tells. */
final class OsgiServices implements HostServices {

    private final Mishaps mishaps;

    OsgiServices(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @Override
    public Optional<Object> find(String type) {
        Optional<Object> service = Optional.ofNullable(FrameworkUtil.getBundle(OsgiServices.class)).map(Bundle::getBundleContext)
                .flatMap(context -> find(type, context));
        if (service.isEmpty()) {
            mishaps.note("Klantreis does without what Confluence does not offer: " + type);
        }
        return service;
    }

    /** It is not given back: it is asked for again and again, until the plugin stops. */
    private static Optional<Object> find(String type, BundleContext context) {
        return Optional.ofNullable(context.getServiceReference(type)).map(found -> context.getService(found));
    }
}
