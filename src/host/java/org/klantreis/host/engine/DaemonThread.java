package org.klantreis.host.engine;

import java.util.concurrent.ThreadFactory;

/** Threads that never keep the wiki alive. */
final class DaemonThread {
    private DaemonThread() {
    }

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, "wiki-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
