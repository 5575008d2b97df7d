package org.klantreis.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.host.engine.Database;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.Status;
import org.klantreis.testing.Databases;

/** Two whole wikis with the finished jar, as two nodes of a cluster. */
class TwoHostsIT {
    @TempDir
    private Path folder;

    @RepeatedTest(3)
    void startAtOnceOnOneNewDatabase() throws Exception {
        String url = Databases.postgresUrl();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService starters = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Host>> both = List.of(() -> start(url, "one", together), () -> start(url, "other", together));
            for (Future<Host> started : starters.invokeAll(both)) {
                started.get().close();
            }
        } finally {
            starters.shutdown();
        }

        try (Database database = Databases.openPostgres(url)) {
            assertThat(new Contents(database.jdbc()).inSpace("DEMO", Status.CURRENT)).isNotEmpty();
        }
    }

    private Host start(String url, String name, CyclicBarrier together) throws Exception {
        Options options = Options.of(Path.of(System.getProperty("plugin.jar"))).withPort(0).withData(folder.resolve(name))
                .withPostgres(new Options.Postgres(url, "postgres", "postgres"));
        together.await();
        return Host.start(options);
    }
}
