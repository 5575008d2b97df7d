package org.klantreis.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Loads templates from the plugin's bundle, each once. */
final class BundleTemplates extends ResourceLoader {
    private final Function<String, Optional<URL>> files;

    BundleTemplates(Function<String, Optional<URL>> files) {
        this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // the engine is given this very object, there is nothing to configure
    }

    @Override
    public InputStream getResourceStream(String source) {
        URL file = files.apply(source).orElseThrow(() -> new ResourceNotFoundException("The plugin has no template " + source));
        try {
            return file.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException(e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
