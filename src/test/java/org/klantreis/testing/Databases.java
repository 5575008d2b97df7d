package org.klantreis.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.klantreis.host.engine.Database;

/** New, empty databases: H2 in memory, or on one real PostgreSQL server that starts once for all tests of a process. */
public final class Databases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Databases() {
    }

    public static Database h2() {
        return Database.inMemory();
    }

    public static Database postgres() {
        return openPostgres(postgresUrl());
    }

    /** The address of a new, empty database, for processes that share one. */
    public static String postgresUrl() {
        String name = "wiki" + COUNT.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return "jdbc:postgresql://localhost:" + Server.POSTGRES.getPort() + "/" + name;
    }

    public static Database openPostgres(String url) {
        return Database.postgres(url, "postgres", "postgres");
    }

    /** Loaded, and so started, by the first test that needs it; it stops with the process. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                // Nothing here outlives the tests, so nothing need reach the disk.
                return EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off").start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
