package org.klantreis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klantreis.host.Host;
import org.klantreis.host.Options;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.Wiki;
import org.springframework.jdbc.core.JdbcTemplate;

/** The embedded wiki with the finished jar and its demo, started once for all tests of a run, REST and browser alike. */
public final class RunningWiki {

    private static Database database;
    private static final Host HOST = start();

    private RunningWiki() {
    }

    /** Scheme, host, port and context path, without a slash at the end. */
    public static String url() {
        return HOST.url();
    }

    /** For what nobody can bring about through the wiki itself. */
    public static JdbcTemplate rows() {
        return database.jdbc();
    }

    private static Host start() {
        Options options = Options.of(Path.of(System.getProperty("plugin.jar"))).withPort(0).withData(folder());
        Host host = Host.start(options, RunningWiki::site);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close));
        return host;
    }

    private static Wiki site(Database opened, Events events) {
        database = opened;
        return new Wiki(opened, events);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("klantreis-wiki");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
