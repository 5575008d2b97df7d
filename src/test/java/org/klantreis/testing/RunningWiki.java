package org.klantreis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.klantreis.host.Host;
import org.klantreis.host.Options;
import org.klantreis.host.wiki.Wiki;

/** The embedded wiki with the finished jar and its demo, started once for all tests of a run, REST and browser alike. */
public final class RunningWiki {

    private static final Host HOST = start();

    private RunningWiki() {
    }

    /** Scheme, host, port and context path, without a slash at the end. */
    public static String url() {
        return HOST.url();
    }

    private static Host start() {
        Options options = Options.of(Path.of(System.getProperty("plugin.jar"))).withPort(0).withData(folder());
        Host host = Host.start(options, Wiki::new);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close));
        return host;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("klantreis-wiki");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
