package org.klantreis.host.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The packages that Confluence exports to plugins, with their versions (PLATFORM 7.3).
 *
 * @param versions version by package; "0" where none is known
 */
record ExportedPackages(Map<String, String> versions) {
    private static final Predicate<String> SEEN_BY_PLUGINS = name -> name.startsWith("javax.") || name.startsWith("org.w3c.dom")
            || name.startsWith("org.xml.sax");

    /** Reads exported-packages.txt and adds the packages of the JDK that the system bundle shows. */
    static ExportedPackages confluence() {
        Map<String, String> versions = new TreeMap<>();
        jdkPackages(versions);
        try (BufferedReader lines = list()) {
            lines.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .map(line -> line.split("\\s+")).forEach(words -> versions.put(words[0], words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExportedPackages(versions);
    }

    ExportedPackages without(Set<String> missing) {
        Map<String, String> left = new TreeMap<>(versions);
        left.keySet().removeAll(missing);
        return new ExportedPackages(left);
    }

    boolean contain(String name) {
        return name.startsWith("java.") || name.startsWith("org.osgi.") || versions.containsKey(name);
    }

    /** Gives the list in the form of the framework's properties. */
    String header() {
        return versions.entrySet().stream().map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                .collect(Collectors.joining(","));
    }

    private static void jdkPackages(Map<String, String> versions) {
        ModuleLayer.boot().modules().stream().map(Module::getDescriptor).flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified()).map(export -> export.source()).filter(SEEN_BY_PLUGINS)
                .forEach(name -> versions.put(name, "0"));
    }

    private static BufferedReader list() {
        return new BufferedReader(new InputStreamReader(
                ExportedPackages.class.getResourceAsStream("exported-packages.txt"), StandardCharsets.UTF_8));
    }
}
