package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DocumentKind;
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
        assertThat(presences().stay(DocumentKind.JOURNEY, map, "petra", NOW)).isEmpty();

        assertThat(presences().stay(DocumentKind.JOURNEY, map, "karim", NOW.plusSeconds(1))).containsExactly("petra");
        assertThat(presences().stay(DocumentKind.JOURNEY, map, "petra", NOW.plusSeconds(2))).containsExactly("karim");
    }

    @Test
    void tellsOfWhoeverWasSeenInTheLastMinute() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);

        assertThat(presences().stay(DocumentKind.JOURNEY, map, "karim", NOW.plusSeconds(59))).containsExactly("petra");
        assertThat(presences().stay(DocumentKind.JOURNEY, map, "karim", NOW.plus(Presences.LASTING))).isEmpty();
    }

    @Test
    void remembersWhoeverIsSeenAgain() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW.plusSeconds(40));

        assertThat(presences().stay(DocumentKind.JOURNEY, map, "karim", NOW.plusSeconds(90))).containsExactly("petra");
    }

    @Test
    void remembersWhoeverComesBackAfterBeingForgotten() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);
        Instant later = NOW.plus(Duration.ofHours(1));
        presences().stay(DocumentKind.JOURNEY, map, "petra", later);

        assertThat(presences().stay(DocumentKind.JOURNEY, map, "karim", later)).containsExactly("petra");
    }

    @Test
    void forgetsWhoeverLeaves() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);
        presences().stay(DocumentKind.JOURNEY, map, "karim", NOW);

        assertThat(presences().leave(DocumentKind.JOURNEY, map, "petra", NOW)).containsExactly("karim");
        assertThat(presences().stay(DocumentKind.JOURNEY, map, "karim", NOW)).isEmpty();
    }

    @Test
    void tellsAMapAndAPersonaOfOneAddressApart() {
        presences().stay(DocumentKind.JOURNEY, map, "petra", NOW);

        assertThat(presences().stay(DocumentKind.PERSONA, map, "karim", NOW)).isEmpty();
        assertThat(presences().leave(DocumentKind.PERSONA, map, "ada", NOW)).containsExactly("karim");
    }

    @Test
    void letsWhoeverIsNotThereLeave() {
        assertThat(presences().leave(DocumentKind.JOURNEY, map, "petra", NOW)).isEmpty();
    }

    @Test
    void keepsMapsApart() {
        presences().stay(DocumentKind.JOURNEY, new MapAddress(map.page(), "another"), "petra", NOW);

        assertThat(presences().stay(DocumentKind.JOURNEY, map, "karim", NOW)).isEmpty();
    }
}
