package org.klantreis.host;

import com.atlassian.event.api.EventPublisher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiFunction;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.Engine;
import org.klantreis.host.engine.EngineSettings;
import org.klantreis.host.engine.Events;
import org.klantreis.host.engine.HostServices;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.engine.RefusedPlugin;
import org.klantreis.host.engine.Site;
import org.klantreis.host.wiki.Wiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running embedded wiki with one plugin. */
public final class Host implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Options options;
    private Engine engine;

    private Host(Options options) {
        this.options = options;
    }

    /** Starts the wiki and stays until the process is told to end. */
    public static void main(String[] words) {
        try {
            Host host = start(Options.parse(words));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "wiki-stop"));
            host.announce();
        } catch (IllegalArgumentException | RefusedPlugin e) {
            LOG.error(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            LOG.error("The wiki does not start", e);
            System.exit(1);
        }
    }

    /** Starts the wiki. */
    public static Host start(Options options) {
        return start(options, Wiki::new);
    }

    /** Starts the wiki with a site of the caller's; what has started is stopped again when the rest fails. */
    public static Host start(Options options, BiFunction<Database, Events, Site> site) {
        QuietLogs.install();
        Host host = new Host(options.port() == 0 ? options.withPort(freePort()) : options);
        try {
            host.run(site);
            return host;
        } catch (Exception e) {
            host.close();
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    /** Gives the address of the wiki, without a slash at the end. */
    public String url() {
        return options.baseUrl();
    }

    public Engine engine() {
        return engine;
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    private void run(BiFunction<Database, Events, Site> make) throws Exception {
        Folders folders = Folders.prepare(options);
        // what must be free is taken before anything of the old wiki is thrown away
        HostServer server = keep(new HostServer(options.port(), "/confluence", folders.work().resolve("tomcat")));
        server.bind();
        Database database = keep(folders.database(options));
        if (options.reset()) {
            database.empty();
        }
        Events events = new Events();
        Site site = make.apply(database, events);
        parts.push(site::stopped);
        engine = keep(new Engine(options.plugin(),
                new EngineSettings(folders.work(), options.npmPackages(), database, site.visitor(), url(), site.missingPackages())));
        HostServices services = new HostServices().register(EventPublisher.class, events);
        site.register(services);
        Plugin plugin = engine.start(services);
        serve(server, site, plugin);
        engine.started();
        site.started();
    }

    private void serve(HostServer server, Site site, Plugin plugin) throws Exception {
        parts.push(server::stop);
        site.mount(server, plugin);
        engine.mount(server);
        server.start();
    }

    private <T extends AutoCloseable> T keep(T part) {
        parts.push(part);
        return part;
    }

    private void announce() {
        LOG.info("The wiki answers on {} after {} s - log in as admin, lead, editor, commenter, viewer or outsider, password = name",
                url(), sinceCommand().toSeconds());
    }

    /** The run command hands over when it began, so that its checks and its build are counted too. */
    private static Duration sinceCommand() {
        Instant process = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        Instant began = Optional.ofNullable(Long.getLong("klantreis.run.began")).map(Instant::ofEpochMilli).orElse(process);
        return Duration.between(began, Instant.now());
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("A part of the wiki did not stop", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        }
    }
}
