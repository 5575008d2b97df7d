package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Presences;

/** What everything that keeps presences promises. */
abstract class PresencesContract {

    static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");
    private static final AtomicLong PAGES = new AtomicLong(5000);

    /** Each test has a map of its own, so that all may share one database. */
    final MapAddress map = new MapAddress(PAGES.incrementAndGet(), MapAddress.MAIN);

    abstract Presences presences();

    @Test
    void tellsOfTheOthersButNotOfOneself() {
        assertThat(presences().stay(map, "petra", NOW)).isEmpty();

        assertThat(presences().stay(map, "karim", NOW.plusSeconds(1))).containsExactly("petra");
        assertThat(presences().stay(map, "petra", NOW.plusSeconds(2))).containsExactly("karim");
    }

    @Test
    void tellsOfWhoeverWasSeenInTheLastMinute() {
        presences().stay(map, "petra", NOW);

        assertThat(presences().stay(map, "karim", NOW.plusSeconds(59))).containsExactly("petra");
        assertThat(presences().stay(map, "karim", NOW.plus(Presences.LASTING))).isEmpty();
    }

    @Test
    void remembersWhoeverIsSeenAgain() {
        presences().stay(map, "petra", NOW);
        presences().stay(map, "petra", NOW.plusSeconds(40));

        assertThat(presences().stay(map, "karim", NOW.plusSeconds(90))).containsExactly("petra");
    }

    @Test
    void remembersWhoeverComesBackAfterBeingForgotten() {
        presences().stay(map, "petra", NOW);
        Instant later = NOW.plus(Duration.ofHours(1));
        presences().stay(map, "petra", later);

        assertThat(presences().stay(map, "karim", later)).containsExactly("petra");
    }

    @Test
    void forgetsWhoeverLeaves() {
        presences().stay(map, "petra", NOW);
        presences().stay(map, "karim", NOW);

        assertThat(presences().leave(map, "petra", NOW)).containsExactly("karim");
        assertThat(presences().stay(map, "karim", NOW)).isEmpty();
    }

    @Test
    void letsWhoeverIsNotThereLeave() {
        assertThat(presences().leave(map, "petra", NOW)).isEmpty();
    }

    @Test
    void keepsMapsApart() {
        presences().stay(new MapAddress(map.page(), "another"), "petra", NOW);

        assertThat(presences().stay(map, "karim", NOW)).isEmpty();
    }
}
