package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.usecase.Wiki.MAIN;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.testing.Journeys;

class SavingTest {

    private static final Journey BASE = Journeys.titled("Revision 1");

    @Test
    void mergesWhatDoesNotOverlap() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.editing().save(MAIN, 1, Journeys.withLane(BASE, "needs", "Needs"), "");

        Saved saved = wiki.editing().save(MAIN, 1, Journeys.titled("A better name"), "Renamed");

        assertThat(saved.merged()).isTrue();
        assertThat(saved.revision().number()).isEqualTo(3);
        assertThat(saved.revision().note().message()).isEqualTo("Renamed");
        assertThat(wiki.current().journey().title()).isEqualTo("A better name");
        assertThat(lanes(wiki)).containsExactly("Thoughts", "Needs");
    }

    @Test
    void namesWhatOverlapsAndWritesNothing() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.editing().save(MAIN, 1, Journeys.titled("Their name"), "");

        StaleRevision failure = catchThrowableOfType(StaleRevision.class,
                () -> wiki.editing().save(MAIN, 1, Journeys.titled("My name"), ""));

        assertThat(failure.current()).isEqualTo(2);
        assertThat(failure.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.field()).isEqualTo("title");
            assertThat(conflict.theirs()).contains("Their name");
            assertThat(conflict.mine()).contains("My name");
        });
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @Test
    void savesOnceWhatIsSentTwice() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        Saved first = wiki.editing().save(MAIN, 1, Journeys.titled("A better name"), "");

        Saved again = wiki.editing().save(MAIN, 1, Journeys.titled("A better name"), "");

        assertThat(again).isEqualTo(first);
        assertThat(again.merged()).isFalse();
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @Test
    void refusesBaseThatNeverWas() {
        Wiki wiki = new Wiki().map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().save(MAIN, 7, BASE, ""))
                .isInstanceOf(Hidden.class).hasMessageContaining("no-such-revision");
    }

    @Test
    void mergesAgainWhenTheHeadMovesMeanwhile() {
        Wiki wiki = new Wiki(new BusyMaps(5, addingLanes())).map(MAIN, 1);

        Saved saved = wiki.editing().save(MAIN, 1, Journeys.titled("A better name"), "");

        assertThat(saved.revision().number()).isEqualTo(7);
        assertThat(saved.merged()).isTrue();
        assertThat(lanes(wiki)).hasSize(1 + 5);
        assertThat(wiki.current().journey().title()).isEqualTo("A better name");
    }

    @Test
    void restoresAlthoughTheHeadMovesMeanwhile() {
        Wiki wiki = new Wiki(new BusyMaps(5, addingLanes())).map(MAIN, 1);

        Saved restored = wiki.editing().restore(MAIN, 1, "");

        assertThat(restored.revision().number()).isEqualTo(7);
        assertThat(wiki.current().journey()).isEqualTo(BASE);
    }

    @Test
    void givesUpWhenOthersAreAlwaysFaster() {
        Wiki wiki = new Wiki(new BusyMaps(1000, addingLanes())).map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().save(MAIN, 1, Journeys.titled("A better name"), ""))
                .isInstanceOf(MapBusy.class);
        assertThatThrownBy(() -> wiki.editing().restore(MAIN, 1, "")).isInstanceOf(MapBusy.class);
        assertThat(wiki.current().journey().title()).isEqualTo("Revision 1");
    }

    private static UnaryOperator<Journey> addingLanes() {
        return journey -> {
            int count = journey.lanes().size();
            return Journeys.withLane(journey, "theirs" + count, "Theirs " + count);
        };
    }

    private static List<String> lanes(Wiki wiki) {
        return wiki.current().journey().lanes().stream().map(Lane::title).toList();
    }
}
