package org.klantreis.confluence;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Services as OSGi offers them at this moment; none outside of it. */
final class OsgiServices implements HostServices {

    @Override
    public Optional<Object> find(String type) {
        return Optional.ofNullable(FrameworkUtil.getBundle(OsgiServices.class)).map(Bundle::getBundleContext)
                .flatMap(context -> find(type, context));
    }

    /** It is not given back: it is asked for again and again, until the plugin stops. */
    private static Optional<Object> find(String type, BundleContext context) {
        return Optional.ofNullable(context.getServiceReference(type)).map(found -> context.getService(found));
    }
}
