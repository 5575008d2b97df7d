package org.klantreis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.klantreis.host.Host;
import org.klantreis.host.Options;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Events;
import org.klantreis.host.engine.Site;
import org.klantreis.host.wiki.Wiki;
import org.klantreis.host.wiki.content.Mail;
import org.klantreis.host.wiki.content.Notice;
import org.klantreis.host.wiki.content.Outbox;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.content.WikiUser;
import org.springframework.jdbc.core.JdbcTemplate;

/** The embedded wiki with the finished jar and its demo, started once for all tests of a run, REST and browser alike. */
public final class RunningWiki {

    private static final Path FOLDER = folder();
    private static Database database;
    private static Host host = start(0, Wiki::new);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> host.close()));
    }

    private RunningWiki() {
    }

    /** Scheme, host, port and context path, without a slash at the end. */
    public static String url() {
        return host.url();
    }

    /** For what nobody can bring about through the wiki itself. */
    public static JdbcTemplate rows() {
        return database.jdbc();
    }

    /** The mails that the wiki sent last, the latest first. */
    public static List<Mail> mails() {
        return new Outbox(rows()).mails(administrator());
    }

    /** What the wiki put last into the inboxes of its users, the latest first. */
    public static List<Notice> notices() {
        return new Outbox(rows()).notices(administrator());
    }

    /** How many statements the plugin's rows take meanwhile. */
    public static long statementsOf(Runnable action) {
        long before = host.engine().statements().count();
        action.run();
        return host.engine().statements().count() - before;
    }

    /** Stops it, and starts it again at the same address with all that was saved. */
    public static void restart(Runnable meanwhile) {
        host.close();
        try {
            meanwhile.run();
        } finally {
            host = start(URI.create(url()).getPort(), Wiki::new);
        }
    }

    /** Restarts it as a wiki that sends no mails, has no inboxes and tells no watchers; afterwards it does again. */
    public static void withoutPost(Runnable work) {
        meanwhile(Wiki::withoutPost, work);
    }

    /** Restarts it as a wiki whose Create dialog knows no blueprints; afterwards it does again. */
    public static void withoutBlueprints(Runnable work) {
        meanwhile(Wiki::withoutBlueprints, work);
    }

    private static void meanwhile(BiFunction<Database, Events, Site> site, Runnable work) {
        host.close();
        host = start(URI.create(url()).getPort(), site);
        try {
            work.run();
        } finally {
            restart(() -> { });
        }
    }

    private static WikiUser administrator() {
        return new Users(rows(), Clock.systemUTC()).byName("admin").orElseThrow();
    }

    private static Host start(int port, BiFunction<Database, Events, Site> site) {
        Options options = Options.of(Path.of(System.getProperty("plugin.jar"))).withPort(port).withData(FOLDER);
        return Host.start(options, (opened, events) -> {
            database = opened;
            return site.apply(opened, events);
        });
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("klantreis-wiki");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
