package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Watches;
import org.klantreis.model.MapAddress;

/** What everything that keeps watches promises. */
abstract class WatchesContract {

    private static final AtomicLong PAGES = new AtomicLong(7000);

    /** Each test has a map of its own, so that all may share one database. */
    final MapAddress map = new MapAddress(PAGES.incrementAndGet(), MapAddress.MAIN);

    abstract Watches watches();

    @Test
    void knowNothingOfWhoeverNeverChose() {
        assertThat(watches().of(map)).isEmpty();
        assertThat(watches().choice(map, "petra")).isEmpty();
    }

    @Test
    void rememberWhoWantsToHearOfAMapAndWhoWantsNot() {
        watches().choose(map, "petra", true);
        watches().choose(map, "karim", false);

        assertThat(watches().of(map)).isEqualTo(Map.of("petra", true, "karim", false));
        assertThat(watches().choice(map, "petra")).contains(true);
        assertThat(watches().choice(map, "karim")).contains(false);
    }

    @Test
    void rememberTheLastChoice() {
        watches().choose(map, "petra", true);
        watches().choose(map, "petra", false);
        assertThat(watches().choice(map, "petra")).contains(false);

        watches().choose(map, "petra", true);
        assertThat(watches().of(map)).isEqualTo(Map.of("petra", true));
    }

    @Test
    void keepMapsApart() {
        watches().choose(new MapAddress(map.page(), "another"), "petra", true);
        watches().choose(new MapAddress(map.page() + 1_000_000, map.key()), "petra", true);

        assertThat(watches().of(map)).isEmpty();
        assertThat(watches().choice(map, "petra")).isEmpty();
    }
}
