package org.klantreis.host.engine;

import java.util.Set;

/**
 * Pages and people, as the engine needs them; the engine knows nothing else of the wiki.
 *
 * <p>The host makes it as {@code new Wiki(database, events)} and calls, in this order: register, mount, started, stopped.
 */
public interface Site {
    /** Adds its stand-ins for Confluence's services, before the plugin starts. */
    void register(HostServices services);

    /** Packages that a Confluence without some of its own plugins does not export. */
    default Set<String> missingPackages() {
        return Set.of();
    }

    Visitor visitor();

    /** Adds its filters (log-in first) and servlets, when the plugin has started. */
    void mount(HttpMounts http, Plugin plugin);

    /** Called once, when the server answers. */
    void started();

    void stopped();
}
