package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.DocumentKind;
import org.klantreis.usecase.Presences;

/** What holds for presences in a database beyond what all promise. */
abstract class StoredPresencesContract extends PresencesContract {

    abstract StoredMaps stored();

    @Override
    Presences presences() {
        return new StoredPresences(stored().rows());
    }

    @Test
    void comesAndStaysWithThreeStatements() {
        assertThat(statementsOf(() -> presences().stay(DocumentKind.JOURNEY, map, "petra", NOW))).hasSize(3);
        assertThat(statementsOf(() -> presences().stay(DocumentKind.JOURNEY, map, "petra", NOW.plusSeconds(20)))).hasSize(3);
    }

    @Test
    void leavesWithTwoStatements() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);

        assertThat(statementsOf(() -> presences().leave(DocumentKind.JOURNEY, map, "petra", NOW))).hasSize(2);
    }

    @Test
    void keepsOneRowOfAUserWhoStays() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW.plusSeconds(20));

        assertThat(rows()).hasSize(1);
    }

    @Test
    void sweepsAwayWhatIsForgottenWhereverItWas() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);

        presences().stay(DocumentKind.JOURNEY, new MapAddress(1, "elsewhere"), "karim", NOW.plus(Presences.LASTING));

        assertThat(rows()).isEmpty();
    }

    @Test
    void letsManyStayAtOnceWhileOthersAreForgotten() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> done : threads.invokeAll(IntStream.range(0, 4).mapToObj(this::staying).toList())) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(presences().stay(DocumentKind.JOURNEY, map, "petra", NOW.plusSeconds(40 * 25))).hasSize(4);
    }

    /** A minute passes with every second word, so that all sweep what all leave behind. */
    private Callable<Object> staying(int user) {
        return Executors.callable(() -> IntStream.rangeClosed(1, 25)
                .forEach(word -> presences().stay(DocumentKind.JOURNEY, map, "user-" + user, NOW.plusSeconds(40L * word))));
    }

    private PresenceRow[] rows() {
        return stored().rows().find(PresenceRow.class, "ADDRESS = ?", map.page() + ":" + map.key());
    }

    private List<String> statementsOf(Runnable work) {
        presences().leave(DocumentKind.JOURNEY, map, "first-use-makes-the-tables", NOW);
        return stored().statementsOf(work);
    }
}
