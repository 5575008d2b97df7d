package org.klantreis.host.wiki;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.klantreis.host.engine.Database;
import org.springframework.jdbc.core.JdbcTemplate;

class WikiOnPostgresIT extends WikiContract {
    private static EmbeddedPostgres server;
    private static int count;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Database openDatabase() {
        String name = "wiki" + count++;
        new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        return Database.postgres(server.getJdbcUrl("postgres", name), "postgres", "");
    }
}
