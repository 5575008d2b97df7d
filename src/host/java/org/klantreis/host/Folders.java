package org.klantreis.host;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klantreis.host.engine.Database;

/** Where the wiki keeps its database and what it unpacks. */
record Folders(Path data, Path work) {
    /** Makes the folders; where that is not possible, the failure is a sentence for people. */
    static Folders prepare(Options options) {
        Path data = options.data().toAbsolutePath().normalize();
        Path database = data.resolve("database");
        try {
            Files.createDirectories(database);
        } catch (IOException e) {
            throw unwritable(data, e);
        }
        if (!Files.isWritable(database)) {
            throw unwritable(data, new AccessDeniedException(database.toString()));
        }
        // per port, so that two wikis may share one data folder and one PostgreSQL
        return new Folders(database, data.resolve("work-" + options.port()));
    }

    Database database(Options options) {
        return options.postgres().map(to -> Database.postgres(to.url(), to.user(), to.password()))
                .orElseGet(() -> Database.inFolder(data));
    }

    private static IllegalArgumentException unwritable(Path data, IOException cause) {
        return new IllegalArgumentException("The folder " + data + " cannot be written; choose another with --data", cause);
    }
}
