package org.klantreis.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;

/** The finished jar, as an administrator would upload it. */
final class PluginJar implements AutoCloseable {
    private final Path path;
    private final JarFile jar;

    PluginJar(Path path) {
        this.path = path;
        try {
            jar = new JarFile(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the jar " + path, e);
        }
    }

    /** The jar that the build has just made. */
    static PluginJar built() {
        return new PluginJar(Path.of(System.getProperty("plugin.jar")));
    }

    List<String> entries() {
        return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }

    Stream<ClassReader> classes() {
        return entries().stream().filter(name -> name.endsWith(".class")).map(name -> new ClassReader(bytes(name)));
    }

    byte[] bytes(String entry) {
        try (InputStream content = jar.getInputStream(jar.getEntry(entry))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String header(String name) {
        try {
            Manifest manifest = jar.getManifest();
            return manifest.getMainAttributes().getValue(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
