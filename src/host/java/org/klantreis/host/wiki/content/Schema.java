package org.klantreis.host.wiki.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the wiki's tables where they do not stand yet, with the same words on H2 and PostgreSQL. */
public final class Schema {
    private Schema() {
    }

    public static void create(JdbcTemplate database) {
        for (String statement : script().split(";")) {
            if (!statement.isBlank()) {
                database.execute(statement.strip());
            }
        }
    }

    private static String script() {
        try (InputStream script = Schema.class.getResourceAsStream("/org/klantreis/host/wiki/schema.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
