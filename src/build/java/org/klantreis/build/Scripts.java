package org.klantreis.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All scripts of the product. */
record Scripts(Path top) {
    /** Those of some folders, in the order of their names: the same scripts make the same bytes everywhere. */
    List<Script> in(String... folders) {
        return Stream.of(folders).flatMap(this::under).sorted(Comparator.comparing(Script::name)).toList();
    }

    Script at(String name) {
        try {
            return new Script(name, Files.readString(top.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Script> under(String folder) {
        try (Stream<Path> files = Files.walk(top.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .map(file -> at(top.relativize(file).toString().replace('\\', '/'))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
