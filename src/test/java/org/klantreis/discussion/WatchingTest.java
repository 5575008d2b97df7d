package org.klantreis.discussion;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.klantreis.merge.Edited;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.InMemoryDiscussions;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryPeople;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Wiki;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.klantreis.usecase.Wiki.MAIN;

class WatchingTest {

    private static final Watch NOTHING = new Watch(false, false);
    private static final Watch ALL = new Watch(true, true);

    private final InMemoryJourneyMaps maps = new InMemoryJourneyMaps();
    private final Wiki wiki = new Wiki(maps).map(MAIN, 1);
    private final InMemoryDiscussions discussions = new InMemoryDiscussions(maps);
    private final Announcements wikiPages = new Announcements();

    @Test
    void isAChoice() {
        assertThat(as("petra").of(MAIN)).isEqualTo(NOTHING);

        as("petra").choose(MAIN, true);
        assertThat(as("petra").of(MAIN)).isEqualTo(ALL);
        assertThat(as("karim").of(MAIN)).isEqualTo(NOTHING);

        as("petra").choose(MAIN, false);
        assertThat(as("petra").of(MAIN)).isEqualTo(NOTHING);
    }

    @Test
    void followsThePageUntilSomebodyChooses() {
        wikiPages.watchesPage("petra");
        assertThat(as("petra").of(MAIN)).isEqualTo(ALL);

        as("petra").choose(MAIN, false);
        assertThat(as("petra").of(MAIN)).isEqualTo(NOTHING);
    }

    @Test
    void isTheOwnersUntilTheyChoose() {
        Journey map = wiki.current().document();
        wiki.maps.append(MAIN, 1, new NewRevision<>(Edited.with(map, "header", Edited.with(map.header(), "owner", "petra")), Optional.of("karim"), Wiki.NOW, "", 1));
        assertThat(as("petra").of(MAIN)).isEqualTo(ALL);
        assertThat(as("karim").of(MAIN)).isEqualTo(NOTHING);

        as("petra").choose(MAIN, false);
        assertThat(as("petra").of(MAIN)).isEqualTo(NOTHING);
    }

    @Test
    void tellsWhoeverTakesPartOfTheirDiscussionsUntilTheyChoose() {
        Comment comment = Comment.written(Optional.of("petra"), Wiki.NOW, new CommentText("One"), Set.of("karim"), "");
        discussions.begin(MAIN, new NewThread(Anchor.MAP, "A trip", comment));
        assertThat(as("petra").of(MAIN)).isEqualTo(new Watch(false, true));
        assertThat(as("karim").of(MAIN)).isEqualTo(new Watch(false, true));
        assertThat(as("ada").of(MAIN)).isEqualTo(NOTHING);

        assertThat(as("petra").choose(MAIN, false)).isEqualTo(NOTHING);
        assertThat(as("petra").of(MAIN)).isEqualTo(NOTHING);
    }

    @Test
    void isNotForGuests() {
        Watching guest = watching(Optional.empty(), new DiscussionRights(true, true, false));

        assertThat(guest.of(MAIN)).isEqualTo(NOTHING);
        assertThatThrownBy(() -> guest.choose(MAIN, true)).isInstanceOf(CommentRefused.class);
    }

    @Test
    void saysOfAMapThatNobodyMayViewWhatItSaysOfNone() {
        Watching outsider = watching(Optional.of("petra"), DiscussionRights.NONE);
        MapAddress none = new MapAddress(Wiki.HOME, "none");

        assertThatThrownBy(() -> outsider.of(MAIN)).isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> outsider.choose(MAIN, true)).isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> as("petra").of(none)).isInstanceOf(Hidden.class);
        assertThatThrownBy(() -> as("petra").choose(none, true)).isInstanceOf(Hidden.class);
        assertThat(wikiPages.watches.of(MAIN)).isEmpty();
    }

    private Watching as(String user) {
        return watching(Optional.of(user), new DiscussionRights(true, false, false));
    }

    private Watching watching(Optional<String> user, DiscussionRights rights) {
        return new Watching(wiki.maps, discussions, page -> rights, wikiPages.watches, wikiPages,
                new InMemoryPeople().viewer("petra").viewer("karim"), () -> user);
    }
}
