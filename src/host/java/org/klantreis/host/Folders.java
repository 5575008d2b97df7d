package org.klantreis.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.klantreis.host.engine.Database;

/** Where the wiki keeps its database and what it unpacks. */
record Folders(Path data, Path work) {
    /** Makes the folders; with --reset the old ones go first. */
    static Folders prepare(Options options) throws IOException {
        Path data = options.data().toAbsolutePath().normalize();
        Path database = data.resolve("database");
        if (options.reset()) {
            delete(database);
        }
        Files.createDirectories(database);
        // per port, so that two wikis may share one data folder and one PostgreSQL
        return new Folders(database, data.resolve("work-" + options.port()));
    }

    Database database(Options options) {
        return options.postgres().map(to -> Database.postgres(to.url(), to.user(), to.password()))
                .orElseGet(() -> Database.inFolder(data));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
