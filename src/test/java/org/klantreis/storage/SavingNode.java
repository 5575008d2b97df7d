package org.klantreis.storage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Databases;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.Slice;

/**
 * One node of a cluster that saves a map again and again, as a process of its own. Arguments: address of the database,
 * name of the node, threads, saves of each thread, file for what was acknowledged.
 */
final class SavingNode {

    static final MapAddress ADDRESS = new MapAddress(1, MapAddress.MAIN);

    private final JourneyMaps maps;
    private final BufferedWriter acknowledged;

    private SavingNode(JourneyMaps maps, BufferedWriter acknowledged) {
        this.maps = maps;
        this.acknowledged = acknowledged;
    }

    public static void main(String[] arguments) throws Exception {
        try (StoredMaps stored = new StoredMaps(Databases.openPostgres(arguments[0]));
                BufferedWriter acknowledged = Files.newBufferedWriter(Path.of(arguments[4]))) {
            SavingNode node = new SavingNode(stored.maps(), acknowledged);
            node.run(arguments[1], Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    private void run(String name, int threads, int saves) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String worker = name + "." + thread;
                running.add(workers.submit(() -> saveAll(worker, saves)));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Void saveAll(String worker, int saves) throws IOException {
        for (int save = 0; save < saves; save++) {
            acknowledge(saved(worker + "." + save));
        }
        return null;
    }

    private Revision saved(String title) {
        NewRevision draft = new NewRevision(Journeys.titled(title), Optional.of("editor"), Instant.EPOCH, "", 1);
        while (true) {
            int base = maps.ofPage(ADDRESS.page(), Slice.FIRST).entries().get(0).revision();
            Optional<Revision> saved = maps.append(ADDRESS, base, draft);
            if (saved.isPresent()) {
                return saved.get();
            }
        }
    }

    private void acknowledge(Revision revision) throws IOException {
        synchronized (acknowledged) {
            acknowledged.write(revision.number() + " " + revision.journey().title() + "\n");
        }
    }
}
