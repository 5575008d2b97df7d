package org.klantreis.host.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;

/**
 * The finished jar of a plugin, as read before anything of it runs.
 *
 * @param entries names of all entries, also of those in nested jars
 */
record PluginJar(Path file, Attributes manifest, Descriptor descriptor, List<String> entries) {

    /** Reads a jar; one without manifest or descriptor is refused. */
    static PluginJar read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RefusedPlugin("There is no plugin jar at " + file + "; build it first");
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return new PluginJar(file, manifest(jar), descriptor(jar), entries(jar));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(manifest.getValue(name)).map(String::strip);
    }

    private static Attributes manifest(JarFile jar) throws IOException {
        if (jar.getManifest() == null) {
            throw new RefusedPlugin(jar.getName() + " has no manifest");
        }
        return jar.getManifest().getMainAttributes();
    }

    private static Descriptor descriptor(JarFile jar) throws IOException {
        JarEntry entry = jar.getJarEntry("atlassian-plugin.xml");
        if (entry == null) {
            throw new RefusedPlugin(jar.getName() + " has no atlassian-plugin.xml");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Descriptor.read(in);
        }
    }

    private static List<String> entries(JarFile jar) throws IOException {
        List<String> names = new ArrayList<>();
        for (JarEntry entry : jar.stream().toList()) {
            names.add(entry.getName());
            if (entry.getName().endsWith(".jar")) {
                names.addAll(nested(jar, entry));
            }
        }
        return names;
    }

    private static List<String> nested(JarFile jar, JarEntry entry) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarInputStream in = new JarInputStream(jar.getInputStream(entry))) {
            for (JarEntry inner = in.getNextJarEntry(); inner != null; inner = in.getNextJarEntry()) {
                names.add(inner.getName());
            }
        }
        return names;
    }
}
