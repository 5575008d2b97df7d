package org.klantreis.host.wiki.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.klantreis.host.engine.Database;

/** Makes the wiki's tables where they do not stand yet, with the same words on H2 and PostgreSQL. */
public final class Schema {
    private Schema() {
    }

    public static void create(Database database) {
        database.makeTables(Arrays.stream(script().split(";")).map(String::strip).filter(statement -> !statement.isEmpty())
                .toArray(String[]::new));
    }

    private static String script() {
        try (InputStream script = Schema.class.getResourceAsStream("/org/klantreis/host/wiki/schema.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
