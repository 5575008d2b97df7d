package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.exchange.MapJson;
import org.klantreis.testing.Databases;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.NewRevision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two nodes, each a process of its own, save one map on PostgreSQL at the same time. */
class SavingTortureIT {

    private static final Logger LOG = LoggerFactory.getLogger(SavingTortureIT.class);
    private static final int NODES = 2;
    private static final int THREADS = 4;
    private static final int SAVES = 1000;
    private static final int ALL = NODES * THREADS * SAVES;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void keepsEveryAcknowledgedSaveOnce() throws Exception {
        String url = Databases.postgresUrl();
        try (StoredMaps stored = new StoredMaps(Databases.openPostgres(url))) {
            givenMap(stored);

            Duration taken = whenNodesSave(url);

            // the lowest level that tests print
            LOG.warn("{} saves of one map by {} nodes in {} ms: {} a second", ALL, NODES, taken.toMillis(),
                    ALL * 1000L / taken.toMillis());
            thenHistoryHoldsThemAll(stored);
        }
    }

    private static void givenMap(StoredMaps stored) {
        stored.maps().begin(SavingNode.ADDRESS,
                new NewRevision(Journeys.titled("0"), Optional.empty(), Instant.EPOCH, "", 1));
    }

    private Duration whenNodesSave(String url) throws Exception {
        Instant start = Instant.now();
        List<Process> nodes = new ArrayList<>();
        try {
            for (int node = 0; node < NODES; node++) {
                nodes.add(start(url, node));
            }
            for (Process node : nodes) {
                assertThat(node.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
                assertThat(node.exitValue()).isZero();
            }
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
        return Duration.between(start, Instant.now());
    }

    private Process start(String url, int node) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                SavingNode.class.getName(), url, "node" + node, String.valueOf(THREADS), String.valueOf(SAVES),
                acknowledged(node).toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("node" + node + ".log").toFile()).start();
    }

    private Path acknowledged(int node) {
        return folder.resolve("node" + node + ".acknowledged");
    }

    private void thenHistoryHoldsThemAll(StoredMaps stored) throws IOException {
        List<String> history = history(stored);
        List<String> acknowledged = acknowledged();

        assertThat(acknowledged).hasSize(ALL);
        assertThat(history).hasSize(ALL + 1);
        assertThat(new HashSet<>(history)).containsAll(acknowledged);
        assertThat(history.stream().map(line -> line.split(" ")[1])).doesNotHaveDuplicates();
        assertThat(history.stream().map(line -> Integer.valueOf(line.split(" ")[0])))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ALL + 1).boxed().toList());
        assertThat(stored.maps().current(SavingNode.ADDRESS).orElseThrow().number()).isEqualTo(ALL + 1);
    }

    private List<String> acknowledged() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            lines.addAll(Files.readAllLines(acknowledged(node)));
        }
        return lines;
    }

    /** Number and title of each revision, in order. */
    private static List<String> history(StoredMaps stored) {
        MapJson json = new MapJson();
        RevisionRow[] rows = stored.rows().find(RevisionRow.class,
                Query.select(RevisionRow.BODY).order("REVISION ASC"));
        return Stream.of(rows).map(row -> row.getRevision() + " " + json.read(row.getBody()).title()).toList();
    }
}
