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
    /** Those of a folder, in the order of their names: the same scripts make the same bytes everywhere. */
    List<Script> in(String folder) {
        try (Stream<Path> files = Files.walk(top.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".js")).map(file -> at(top.relativize(file).toString()))
                    .sorted(Comparator.comparing(Script::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Script at(String name) {
        try {
            return new Script(name.replace('\\', '/'), Files.readString(top.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
