package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.usecase.Wiki.MAIN;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.klantreis.merge.Choice;
import org.klantreis.merge.Conflict;
import org.klantreis.merge.Edited;
import org.klantreis.merge.Side;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.testing.Journeys;

class SavingTest {

    private static final Journey BASE = Journeys.titled("Revision 1");

    @Test
    void mergesWhatDoesNotOverlap() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.editing().save(MAIN, Draft.of(1, Journeys.withLane(BASE, "needs", "Needs")), "");

        Saved<Journey> saved = wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), "Renamed");

        assertThat(saved.merged()).isTrue();
        assertThat(saved.revision().number()).isEqualTo(3);
        assertThat(saved.revision().note().message()).isEqualTo("Renamed");
        assertThat(wiki.current().document().title()).isEqualTo("A better name");
        assertThat(lanes(wiki)).containsExactly("Thoughts", "Needs");
    }

    @Test
    void namesWhatOverlapsAndWritesNothing() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("Their name")), "");

        StaleRevision failure = catchThrowableOfType(StaleRevision.class,
                () -> wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("My name")), ""));

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
        Saved<Journey> first = wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), "");

        Saved<Journey> again = wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), "");

        assertThat(again).isEqualTo(first);
        assertThat(again.merged()).isFalse();
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @Test
    void answersARetryAsTheFirstTimeWhateverOthersSavedInBetween() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        Saved<Journey> first = wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), "Renamed");
        wiki.maps.append(MAIN, 2, Wiki.saved("Revision 1"));

        Saved<Journey> again = wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), "Renamed");

        assertThat(again).isEqualTo(first);
        assertThat(wiki.current().number()).isEqualTo(3);
        assertThat(wiki.current().document().title()).isEqualTo("Revision 1");
    }

    @Test
    void leavesWhatOthersTookAwayWhenMoreFollowsARetry() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        Draft<Journey> unanswered = Draft.of(1, Journeys.withLane(BASE, "needs", "Needs"));
        wiki.editing().save(MAIN, unanswered, "");
        wiki.maps.append(MAIN, 2, Wiki.saved("Revision 1"));

        int answered = wiki.editing().save(MAIN, unanswered, "").revision().number();
        Journey more = Journeys.withLane(Journeys.titled("A better name"), "needs", "Needs");
        wiki.editing().save(MAIN, Draft.of(answered, more), "");

        assertThat(wiki.current().document()).isEqualTo(Journeys.titled("A better name"));
    }

    @Test
    void answersARetryOfAMergeAsTheFirstTime() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, Wiki.saved("Their name"));
        Draft<Journey> draft = Draft.of(1, Journeys.withLane(BASE, "needs", "Needs"));
        Saved<Journey> first = wiki.editing().save(MAIN, draft, "");
        wiki.maps.append(MAIN, 3, Wiki.saved("Their better name"));

        assertThat(wiki.editing().save(MAIN, draft, "")).isEqualTo(first);
        assertThat(wiki.current().number()).isEqualTo(4);
    }

    @Test
    void answersARetryOfASettlementAsTheFirstTime() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, Wiki.saved("Their name"));
        Draft<Journey> draft = settled("My name", 2, Side.MINE);
        Saved<Journey> first = wiki.editing().save(MAIN, draft, "");
        wiki.maps.append(MAIN, 3, Wiki.saved("Their better name"));

        assertThat(wiki.editing().save(MAIN, draft, "")).isEqualTo(first);
        assertThat(wiki.current().document().title()).isEqualTo("Their better name");
    }

    @Test
    void doesNotTakeWhatSomebodyElseSavedForARetry() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, Wiki.saved("A better name"));
        wiki.maps.append(MAIN, 2, Wiki.saved("Revision 1"));

        Saved<Journey> saved = wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), "");

        assertThat(saved.revision().number()).isEqualTo(4);
    }

    @Test
    void savesWhatWasChosen() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, Wiki.saved("Their name"));

        Saved<Journey> saved = wiki.editing().save(MAIN, settled("My name", 2, Side.MINE), "");

        assertThat(saved.revision().document().title()).isEqualTo("My name");
        assertThat(saved.merged()).isFalse();
    }

    @Test
    void asksAgainWhereOthersChangedWhatWasShown() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, Wiki.saved("Their name"));
        wiki.maps.append(MAIN, 2, Wiki.saved("Their better name"));

        StaleRevision failure = catchThrowableOfType(StaleRevision.class,
                () -> wiki.editing().save(MAIN, settled("My name", 2, Side.MINE), ""));

        assertThat(failure.current()).isEqualTo(3);
        assertThat(failure.conflicts()).containsExactly(
                new Conflict("journey", "", "title", "Their name", "Their better name", "My name"));
    }

    @Test
    void asksNothingWhereTheNewestIsTheirsAnyway() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, Wiki.saved("Their name"));
        wiki.maps.append(MAIN, 2, Wiki.saved("Their better name"));

        wiki.editing().save(MAIN, settled("My name", 2, Side.THEIRS), "");

        assertThat(wiki.current().document().title()).isEqualTo("Their better name");
    }

    @Test
    void leavesWhatOthersTookBackBetweenTwoRoundsOfSettling() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, saved("Their name", "Ann"));
        Journey mine = owned("My name", "Ann");
        Settlement first = new Settlement(2, List.of(new Choice("journey", "title", Side.MINE)));
        Settlement second = new Settlement(3, first.choices());

        wiki.maps.append(MAIN, 2, saved("Their better name", ""));
        assertThatThrownBy(() -> wiki.editing().save(MAIN, new Draft<>(1, mine, List.of(first)), ""))
                .isInstanceOfSatisfying(StaleRevision.class, failure -> assertThat(failure.conflicts()).containsExactly(
                        new Conflict("journey", "", "title", "Their name", "Their better name", "My name")));
        wiki.editing().save(MAIN, new Draft<>(1, mine, List.of(first, second)), "");

        assertThat(wiki.current().document()).isEqualTo(owned("My name", ""));
    }

    @Test
    void asksAnewWhatARoundOfSettlingLeftOpen() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, saved("Their name", "Ann"));
        wiki.maps.append(MAIN, 2, saved("Their better name", "Ann"));
        Settlement first = new Settlement(2, List.of(new Choice("journey", "title", Side.MINE)));
        Draft<Journey> draft = new Draft<>(1, owned("My name", "Bert"), List.of(first));

        assertThatThrownBy(() -> wiki.editing().save(MAIN, draft, "")).isInstanceOfSatisfying(StaleRevision.class, failure ->
                assertThat(failure.conflicts()).extracting(Conflict::field).containsExactlyInAnyOrder("title", "owner"));
        Settlement second = new Settlement(3, List.of(new Choice("journey", "title", Side.THEIRS), new Choice("header", "owner", Side.MINE)));
        wiki.editing().save(MAIN, new Draft<>(1, draft.document(), List.of(first, second)), "");

        assertThat(wiki.current().document()).isEqualTo(owned("Their better name", "Bert"));
    }

    @Test
    void takesTheirsAlsoWhenTheyWentBackToTheBase() {
        Wiki wiki = new Wiki().map(MAIN, 3);
        wiki.maps.append(MAIN, 3, Wiki.saved("Revision 1"));

        wiki.editing().save(MAIN, settled("My name", 4, Side.THEIRS), "");

        assertThat(wiki.current().document().title()).isEqualTo("Revision 1");
    }

    @Test
    void tellsWhatADraftBecomesAndStoresNothing() {
        Wiki wiki = new Wiki().map(MAIN, 1);
        wiki.maps.append(MAIN, 1, Wiki.saved("Their name"));

        Merged<Journey> merged = wiki.editing().merge(MAIN, Draft.of(1, Journeys.withLane(BASE, "needs", "Needs")));

        assertThat(merged.merged()).isTrue();
        assertThat(merged.current()).isEqualTo(wiki.current());
        assertThat(merged.document()).isEqualTo(Journeys.withLane(Journeys.titled("Their name"), "needs", "Needs"));
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @Test
    void refusesBaseThatNeverWas() {
        Wiki wiki = new Wiki().map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().save(MAIN, Draft.of(7, BASE), ""))
                .isInstanceOf(Hidden.class).hasMessageContaining("no-such-revision");
    }

    @Test
    void mergesAgainWhenTheHeadMovesMeanwhile() {
        Wiki wiki = new Wiki(new BusyMaps(5, addingLanes())).map(MAIN, 1);

        Saved<Journey> saved = wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), "");

        assertThat(saved.revision().number()).isEqualTo(7);
        assertThat(saved.merged()).isTrue();
        assertThat(lanes(wiki)).hasSize(1 + 5);
        assertThat(wiki.current().document().title()).isEqualTo("A better name");
    }

    @Test
    void readsTheBaseOnceHoweverOftenTheHeadMoves() {
        BusyMaps maps = new BusyMaps(5, addingLanes());
        Wiki wiki = new Wiki(maps).map(MAIN, 1);
        maps.save(MAIN, Wiki.saved("Revision 2"));

        wiki.editing().save(MAIN, Draft.of(1, Journeys.withLane(BASE, "needs", "Needs")), "");

        assertThat(maps.readings(1)).isEqualTo(1);
    }

    @Test
    void givesUpWhenOthersAreAlwaysFaster() {
        Wiki wiki = new Wiki(new BusyMaps(1000, addingLanes())).map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A better name")), ""))
                .isInstanceOf(MapBusy.class);
        assertThat(wiki.current().document().title()).isEqualTo("Revision 1");
    }

    private static Draft<Journey> settled(String title, int seen, Side side) {
        return new Draft<>(1, Journeys.titled(title), List.of(new Settlement(seen, List.of(new Choice("journey", "title", side)))));
    }

    private static NewRevision<Journey> saved(String title, String owner) {
        return Wiki.saved(title).holding(owned(title, owner));
    }

    private static Journey owned(String title, String owner) {
        Journey journey = Journeys.titled(title);
        return Edited.with(journey, "header", Edited.with(journey.header(), "owner", owner));
    }

    private static UnaryOperator<Journey> addingLanes() {
        return journey -> {
            int count = journey.lanes().size();
            return Journeys.withLane(journey, "theirs" + count, "Theirs " + count);
        };
    }

    private static List<String> lanes(Wiki wiki) {
        return wiki.current().document().lanes().stream().map(Lane::title).toList();
    }
}
