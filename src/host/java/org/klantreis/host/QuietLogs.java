package org.klantreis.host;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Brings what Tomcat and Jersey log to where everything else is logged. */
final class QuietLogs {
    private QuietLogs() {
    }

    static void install() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            LogManager.getLogManager().reset();
            SLF4JBridgeHandler.install();
            Logger.getLogger("").setLevel(Level.WARNING);
        }
    }
}
