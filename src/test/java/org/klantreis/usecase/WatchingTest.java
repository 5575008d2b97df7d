package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.usecase.Wiki.MAIN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Announcements;

class WatchingTest {

    private final Wiki wiki = new Wiki().map(MAIN, 1);
    private final Announcements wikiPages = new Announcements();

    @Test
    void isAChoice() {
        assertThat(as("petra").watches(MAIN)).isFalse();

        as("petra").choose(MAIN, true);
        assertThat(as("petra").watches(MAIN)).isTrue();
        assertThat(as("karim").watches(MAIN)).isFalse();

        as("petra").choose(MAIN, false);
        assertThat(as("petra").watches(MAIN)).isFalse();
    }

    @Test
    void followsThePageUntilSomebodyChooses() {
        wikiPages.watchesPage("petra");
        assertThat(as("petra").watches(MAIN)).isTrue();

        as("petra").choose(MAIN, false);
        assertThat(as("petra").watches(MAIN)).isFalse();
    }

    @Test
    void isNotForGuests() {
        Watching guest = watching(Optional.empty(), new DiscussionRights(true, true, false));

        assertThat(guest.watches(MAIN)).isFalse();
        assertThatThrownBy(() -> guest.choose(MAIN, true)).isInstanceOf(CommentRefused.class);
    }

    @Test
    void saysOfAMapThatNobodyMayViewWhatItSaysOfNone() {
        Watching outsider = watching(Optional.of("petra"), DiscussionRights.NONE);
        MapAddress none = new MapAddress(Wiki.HOME, "none");

        assertThatThrownBy(() -> outsider.watches(MAIN)).isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> outsider.choose(MAIN, true)).isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> as("petra").watches(none)).isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> as("petra").choose(none, true)).isInstanceOf(Hidden.class);
        assertThat(wikiPages.watches.of(MAIN)).isEmpty();
    }

    private Watching as(String user) {
        return watching(Optional.of(user), new DiscussionRights(true, false, false));
    }

    private Watching watching(Optional<String> user, DiscussionRights rights) {
        return new Watching(wiki.maps, page -> rights, wikiPages.watches, wikiPages, () -> user);
    }
}
