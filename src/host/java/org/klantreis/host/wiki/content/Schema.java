package org.klantreis.host.wiki.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the wiki's tables where they do not stand yet, with the same words on H2 and PostgreSQL. */
public final class Schema {
    private Schema() {
    }

    /** Begins anew when another wiki on the same PostgreSQL made a table at the same moment. */
    public static void create(JdbcTemplate database) {
        try {
            run(database);
        } catch (DataAccessException madeByAnother) {
            run(database);
        }
    }

    private static void run(JdbcTemplate database) {
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
