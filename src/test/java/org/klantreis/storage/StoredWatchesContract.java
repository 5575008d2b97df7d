package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Watches;
import org.klantreis.testing.StoredMaps;

/** What holds for watches in a database beyond what all promise. */
abstract class StoredWatchesContract extends WatchesContract {

    abstract StoredMaps stored();

    @Override
    Watches watches() {
        return new StoredWatches(stored().rows());
    }

    @Test
    void areReadWithOneStatementAndChosenWithTwo() {
        watches().choose(map, "petra", true);

        assertThat(stored().statementsOf(() -> watches().of(map))).hasSize(1);
        assertThat(stored().statementsOf(() -> watches().choice(map, "petra"))).hasSize(1);
        assertThat(stored().statementsOf(() -> watches().choose(map, "petra", false))).hasSize(2);
    }

    @Test
    void takeOneRowHoweverOftenSomebodyChooses() {
        watches().choose(map, "petra", true);
        watches().choose(map, "petra", true);
        watches().choose(map, "petra", false);

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void takeTheKeysOfAllUsers() {
        String longest = "k".repeat(255);
        watches().choose(map, longest, true);

        assertThat(watches().choice(map, longest)).contains(true);
    }

    @Test
    void letTheSameUserChooseInSeveralWindowsAtOnce() throws Exception {
        watches().choose(map, "petra", true);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> done : threads.invokeAll(IntStream.range(0, 4).mapToObj(this::choosing).toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(watches().of(map)).containsOnlyKeys("petra");

        // two at once may leave a row each, of which the newest counts, until the next choice
        watches().choose(map, "petra", true);
        assertThat(rows()).isEqualTo(1);
    }

    private Callable<Object> choosing(int window) {
        return Executors.callable(() -> List.of(true, false, true).forEach(on -> watches().choose(map, "petra", on)));
    }

    private int rows() {
        return stored().rows().count(WatchRow.class, "ADDRESS = ?", map.page() + ":" + map.key());
    }
}
