package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is measured with it would be a figure of nothing if nobody were told, because telling never fails. */
class WatchedMapTest {

    @Test
    void tellsEachWatcherByMailAndInTheInbox() {
        assertThat(new WatchedMap(0).comment()).isZero();

        WatchedMap watched = new WatchedMap(3);
        assertThat(watched.comment()).isEqualTo(6);
        assertThat(watched.comment()).isEqualTo(6);
    }
}
