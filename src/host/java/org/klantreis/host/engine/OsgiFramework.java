package org.klantreis.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Apache Felix, whose system bundle exports what Confluence exports and nothing more. */
final class OsgiFramework implements AutoCloseable {
    private final Felix felix;

    private OsgiFramework(Felix felix) {
        this.felix = felix;
    }

    /** Starts the framework with an empty cache in the given folder. */
    static OsgiFramework start(Path cache, ExportedPackages exported) {
        Felix felix = new Felix(Map.of(
                Constants.FRAMEWORK_STORAGE, cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES, exported.header(),
                Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_BOOT,
                "felix.bootdelegation.implicit", "false"));
        try {
            felix.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
        return new OsgiFramework(felix);
    }

    void offer(Class<?> type, Object service) {
        context().registerService(type.getName(), service, null);
    }

    Optional<Object> service(String type) {
        ServiceReference<?> reference = context().getServiceReference(type);
        return Optional.ofNullable(reference).map(context()::getService);
    }

    /** Installs and starts the bundle; a requirement that nothing fulfils is refused. */
    Bundle run(PluginJar jar) {
        try (InputStream in = Files.newInputStream(jar.file())) {
            Bundle bundle = context().installBundle(jar.file().toUri().toString(), in);
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            throw new RefusedPlugin("The plugin does not resolve: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BundleContext context() {
        return felix.getBundleContext();
    }
}
