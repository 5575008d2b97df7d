package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.Status;
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

    @Test
    void startsTwoWikisAtOnceOnOneDatabase() throws Exception {
        String name = "shared";
        new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE DATABASE " + name);
        ExecutorService starters = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> pages = starters.invokeAll(List.of(() -> startOn(name), () -> startOn(name)));
            assertThat(pages.get(0).get()).isEqualTo(pages.get(1).get()).isPositive();
        } finally {
            starters.shutdown();
        }
    }

    private static int startOn(String name) {
        try (Database database = Database.postgres(server.getJdbcUrl("postgres", name), "postgres", "")) {
            new Wiki(database, new Events());
            return new Contents(database.jdbc()).inSpace("DEMO", Status.CURRENT).size();
        }
    }
}
