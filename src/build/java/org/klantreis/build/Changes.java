package org.klantreis.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.stream.Stream;

/** When files were last changed; a folder changes when a file in it comes or goes. */
final class Changes {
    private Changes() {}

    static FileTime under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Changes::of).max(Comparator.naturalOrder()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileTime of(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
