package org.klantreis.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Databases;
import org.klantreis.testing.StoredMaps;

/** One node of a cluster, whose threads work on a map again and again, and write down what was acknowledged; see {@link NodeProcesses}. */
abstract class WorkingNode {

    static final MapAddress ADDRESS = new MapAddress(1, MapAddress.MAIN);

    private final BufferedWriter acknowledged;

    WorkingNode(BufferedWriter acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** Makes a node of the rows that it works on and the file in which it writes down what was acknowledged. */
    interface Kind {
        WorkingNode of(StoredMaps stored, BufferedWriter acknowledged);
    }

    static void main(String[] arguments, Kind kind) throws Exception {
        try (StoredMaps stored = new StoredMaps(Databases.openPostgres(arguments[0]));
                BufferedWriter acknowledged = Files.newBufferedWriter(Path.of(arguments[4]))) {
            kind.of(stored, acknowledged).run(arguments[1], Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    /** @param worker name of the thread that does it */
    abstract void turn(String worker, int turn);

    final void acknowledge(String line) {
        synchronized (acknowledged) {
            try {
                acknowledged.write(line + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void run(String name, int threads, int turns) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String worker = name + "." + thread;
                running.add(workers.submit(() -> work(worker, turns)));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void work(String worker, int turns) {
        for (int turn = 0; turn < turns; turn++) {
            turn(worker, turn);
        }
    }
}
