package org.klantreis.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages a plugin may import: what the embedded wiki's list names, and those of the JDK. */
final class ExportedPackages {
    private static final String LIST = "/org/klantreis/host/engine/exported-packages.txt";

    private ExportedPackages() {}

    static Set<String> names() throws IOException {
        try (InputStream list = ExportedPackages.class.getResourceAsStream(LIST)) {
            Stream<String> host = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s+")[0]);
            return Stream.concat(host, jdk()).collect(Collectors.toSet());
        }
    }

    private static Stream<String> jdk() {
        return ModuleLayer.boot().modules().stream().flatMap(module -> module.getDescriptor().exports().stream())
                .filter(export -> !export.isQualified()).map(export -> export.source());
    }
}
