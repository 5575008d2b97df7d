package org.klantreis.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Confluence's own web resources: AUI and jQuery from npm, and a small script in place of Confluence's. */
final class HostResources {
    private static final String NPM = "npm:";

    private final Path packages;

    /**
     * Takes the folder where {@code npm ci} has put the packages.
     */
    HostResources(Path packages) {
        this.packages = packages;
    }

    /** Adds the modules that web-resources-*.xml name. */
    void addTo(ResourceModules modules) {
        for (String name : new String[] {"jquery", "aui", "confluence", "editor", "create"}) {
            modules.add(descriptor(name), this::file, none -> {
                throw new IllegalStateException("the host's own resources have no data");
            });
        }
    }

    private Optional<URL> file(String location) {
        return location.startsWith(NPM) ? inPackages(location.substring(NPM.length()))
                : Optional.ofNullable(HostResources.class.getResource(location));
    }

    private Optional<URL> inPackages(String path) {
        Path file = packages.resolve(path);
        try {
            return Files.isRegularFile(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Descriptor descriptor(String name) {
        try (InputStream in = HostResources.class.getResourceAsStream("web-resources-" + name + ".xml")) {
            return Descriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
