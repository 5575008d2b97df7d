package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    private static final int SAVES = 1000;

    @TempDir
    private Path folder;

    @Test
    void keepsEveryAcknowledgedSaveOnce() throws Exception {
        String url = Databases.postgresUrl();
        NodeProcesses nodes = new NodeProcesses(folder, SavingNode.class, SAVES);
        try (StoredMaps stored = new StoredMaps(Databases.openPostgres(url))) {
            givenMap(stored);

            Duration taken = nodes.run(url);

            // the lowest level that tests print
            LOG.warn("{} saves of one map by several nodes in {} ms: {} a second", nodes.all(), taken.toMillis(),
                    nodes.all() * 1000L / taken.toMillis());
            thenHistoryHoldsThemAll(stored, nodes);
        }
    }

    private static void givenMap(StoredMaps stored) {
        stored.maps().begin(SavingNode.ADDRESS,
                new NewRevision<>(Journeys.titled("0"), Optional.empty(), Instant.EPOCH, "", 1));
    }

    private static void thenHistoryHoldsThemAll(StoredMaps stored, NodeProcesses nodes) throws IOException {
        List<String> history = history(stored);
        List<String> acknowledged = nodes.acknowledged();

        assertThat(acknowledged).hasSize(nodes.all());
        assertThat(history).hasSize(nodes.all() + 1);
        assertThat(new HashSet<>(history)).containsAll(acknowledged);
        assertThat(history.stream().map(line -> line.split(" ")[1])).doesNotHaveDuplicates();
        assertThat(history.stream().map(line -> Integer.valueOf(line.split(" ")[0])))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, nodes.all() + 1).boxed().toList());
        assertThat(stored.maps().current(SavingNode.ADDRESS).orElseThrow().number()).isEqualTo(nodes.all() + 1);
    }

    /** Number and title of each revision, in order. */
    private static List<String> history(StoredMaps stored) {
        MapJson json = new MapJson();
        RevisionRow[] rows = stored.rows().find(RevisionRow.class,
                Query.select(RevisionRow.BODY).order("REVISION ASC"));
        return Stream.of(rows).map(row -> row.getRevision() + " " + json.read(row.getBody()).title()).toList();
    }
}
