package org.klantreis.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.klantreis.host.Host;
import org.klantreis.host.Options;
import org.klantreis.host.wiki.Wiki;

/** The embedded wiki with the finished jar in it and the demo content; one for all browser tests. */
final class RunningWiki implements ExtensionContext.Store.CloseableResource {
    private static final Path NPM = Path.of("src/host/web/node_modules");
    private static final Path DATA = Path.of("target", "browser-wiki");

    private final Host host;

    RunningWiki() {
        Path jar = Path.of(System.getProperty("plugin.jar"));
        host = Host.start(new Options(0, Optional.empty(), DATA, true, jar, NPM), Wiki::new);
    }

    String url() {
        return host.url();
    }

    @Override
    public void close() {
        host.close();
    }
}
