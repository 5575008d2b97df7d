package org.klantreis.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads the shipped tables beside this package: a heading, then one comma-separated row per entry. */
final class Catalogue {

    private Catalogue() {
    }

    static <T> List<T> read(String name, Function<String[], T> entry) {
        try (var in = Catalogue.class.getResourceAsStream(name);
             var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",", -1)).map(entry).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
