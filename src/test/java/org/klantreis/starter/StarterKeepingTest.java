package org.klantreis.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.testing.InMemoryTeamStarters;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.SomeShelves;
import org.klantreis.usecase.Failure;

class StarterKeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");
    private static final Optional<String> DEMO = Optional.of(SomeShelves.DEMO);
    private static final Optional<String> SITE = Optional.empty();

    private final SomeShelves shelves = new SomeShelves();
    private final TeamStarters starters = new InMemoryTeamStarters();
    private Optional<String> user = Optional.of("petra");

    @Test
    void putsAStarterBehindThoseThatAreThere() {
        create("First");
        TeamStarter second = create("Second");

        assertThat(names()).containsExactly("First", "Second");
        assertThat(second.author()).contains("petra");
        assertThat(second.changed()).isEqualTo(NOW);
        assertThat(second.version()).isEqualTo(1);
    }

    @Test
    void takesStartersFromWhoeverMayCreatePages() {
        demo(false, false, false);

        refused("no-new-starter", () -> create("Ours"));
        refused("no-new-starter", () -> keeping().checkMayCreate(DEMO));
    }

    @Test
    void takesStartersOfTheSiteFromItsAdministratorsOnly() {
        refused("starters-of-site", () -> keeping().create(SITE, card("Ours"), source("Any"), false));

        shelves.administered();
        assertThat(keeping().create(SITE, card("Ours"), source("Any"), false).shelf()).isEqualTo(Shelf.SITE);
    }

    @Test
    void knowsNoSpaceThatTheUserMayNotView() {
        shelves.hidden(SomeShelves.DEMO);

        refused("no-such-space", () -> keeping().on(DEMO));
        refused("no-such-space", () -> create("Ours"));
        refused("no-such-space", () -> change(1, position(0)));
        refused("no-such-space", () -> keeping().remove(DEMO, 1, OptionalInt.empty()));
    }

    @Test
    void letsItsAuthorAndWhoeverAdministersTheSpaceChangeAStarter() {
        int id = create("Petra's").id();

        user = Optional.of("karim");
        refused("no-starter-change", () -> change(id, renaming(1, "Karim's")));
        refused("no-starter-change", () -> keeping().remove(DEMO, id, OptionalInt.empty()));

        demo(false, true, false);
        change(id, renaming(1, "Karim's"));
        user = Optional.of("petra");
        demo(true, false, false);
        change(id, renaming(2, "Petra's again"));
        assertThat(names()).containsExactly("Petra's again");
    }

    @Test
    void findsNoStarterOnAnotherShelf() {
        shelves.administered();
        int id = keeping().create(SITE, card("Everybody's"), source("Any"), false).id();

        refused("no-such-starter", () -> change(id, position(0)));
        refused("no-such-starter", () -> keeping().remove(DEMO, id, OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ours", " OURS ", "ours"})
    void asksForAnotherNameWhereOneIsTaken(String name) {
        create("Ours");
        int other = create("Other").id();

        refused("starter-name-taken", () -> create(name));
        refused("starter-name-taken", () -> change(other, renaming(1, name)));
        assertThat(names()).containsExactly("Ours", "Other");
    }

    @Test
    void keepsItsOwnNameWhenSomethingElseChanges() {
        int id = create("Ours").id();

        change(id, new StarterChange(OptionalInt.of(1), Optional.of("ours"), Optional.of("For us"), Optional.empty(), Optional.empty(), OptionalInt.empty()));

        assertThat(starters.find(id).orElseThrow().card()).isEqualTo(new StarterCard("ours", "For us"));
    }

    @Test
    void refusesAChangeOfWhatOthersChangedMeanwhile() {
        int id = create("Ours").id();
        change(id, renaming(1, "Theirs"));

        refused("starter-stale", () -> change(id, renaming(1, "Mine")));
        refused("starter-stale", () -> keeping().remove(DEMO, id, OptionalInt.of(1)));
        assertThat(names()).containsExactly("Theirs");
    }

    @Test
    void mustBeToldWhatTheUserSawBeforeItWritesOverIt() {
        assertThatThrownBy(() -> new StarterChange(OptionalInt.empty(), Optional.of("Mine"), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty()))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("version");
    }

    @Test
    void movesAStarterWithoutCallingItChanged() {
        create("A");
        create("B");
        int id = create("C").id();

        change(id, position(0));

        assertThat(names()).containsExactly("C", "A", "B");
        assertThat(starters.find(id).orElseThrow().version()).isEqualTo(1);
        assertThatThrownBy(() -> change(id, position(3))).isInstanceOf(InvalidValue.class).hasMessageContaining("out-of-range");
    }

    @Test
    void hasOneStandardAtMost() {
        int first = keeping().create(DEMO, card("First"), source("Any"), true).id();
        int second = create("Second").id();
        assertThat(standards()).containsExactly(first);

        change(second, standard(true));
        assertThat(standards()).containsExactly(second);

        change(second, standard(false));
        assertThat(standards()).isEmpty();
    }

    @Test
    void letsNobodyTakeTheFirstPlaceFromAStarterThatTheyMayNotChange() {
        int theirs = keeping().create(DEMO, card("Theirs"), source("Any"), true).id();
        user = Optional.of("karim");
        int mine = create("Mine").id();

        refused("no-other-standard", () -> change(mine, standard(true)));
        refused("no-other-standard", () -> keeping().create(DEMO, card("Another"), source("Any"), true));
        assertThat(standards()).containsExactly(theirs);
        assertThat(names()).containsExactly("Theirs", "Mine");

        demo(true, true, false);
        change(mine, standard(true));
        assertThat(standards()).containsExactly(mine);
    }

    @Test
    void putsAnotherMapInPlaceOfAStartersContent() {
        int id = create("Ours").id();

        TeamStarter after = change(id, new StarterChange(OptionalInt.of(1), Optional.empty(), Optional.empty(),
                Optional.of(new StarterSource(Journeys.withLane(Journeys.titled("Any"), "l2", "Needs"), Kept.NOTHING)), Optional.empty(), OptionalInt.empty()));

        assertThat(after.journey().orElseThrow().lanes()).hasSize(2);
        assertThat(after.journey().map(Journey::title)).contains("Ours");
        assertThat(after.version()).isEqualTo(2);
    }

    @Test
    void callsTheMapsThatBeginWithItLikeTheStarterIsCalledNow() {
        int id = create("Before").id();

        assertThat(change(id, renaming(1, "After")).starter().journey().title()).isEqualTo("After");
    }

    @Test
    void keepsTheShelfOfAnArchivedSpaceAsItIsButTakesAway() {
        int id = create("Ours").id();
        demo(true, true, true);

        refused("space-archived", () -> create("More"));
        refused("space-archived", () -> change(id, renaming(1, "Other")));
        refused("space-archived", () -> keeping().checkMayChange(DEMO, id));
        assertThat(keeping().on(DEMO).starters()).hasSize(1);

        keeping().remove(DEMO, id, OptionalInt.of(1));
        assertThat(names()).isEmpty();
    }

    @Test
    void putsNoMoreOnAShelfThanItHolds() {
        for (int n = 0; n < Shelf.MOST; n++) {
            create("Starter " + n);
        }

        refused("shelf-full", () -> create("One more"));
    }

    private TeamStarter create(String name) {
        return keeping().create(DEMO, card(name), source("Any"), false);
    }

    private TeamStarter change(int id, StarterChange change) {
        return keeping().change(DEMO, id, change);
    }

    private StarterKeeping keeping() {
        return new StarterKeeping(starters, shelves, () -> user, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void demo(boolean mayCreate, boolean administers, boolean archived) {
        shelves.space(SomeShelves.DEMO, new ShelfRights(SomeShelves.DEMO_SHELF, SomeShelves.DEMO, mayCreate, administers, archived));
    }

    private List<String> names() {
        return starters.on(SomeShelves.DEMO_SHELF).stream().map(starter -> starter.card().name()).toList();
    }

    private List<Integer> standards() {
        return starters.on(SomeShelves.DEMO_SHELF).stream().filter(TeamStarter::standard).map(TeamStarter::id).toList();
    }

    private static StarterCard card(String name) {
        return new StarterCard(name, "");
    }

    private static StarterSource source(String title) {
        return new StarterSource(Journeys.titled(title), Kept.NOTHING);
    }

    private static StarterChange renaming(int version, String name) {
        return new StarterChange(OptionalInt.of(version), Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private static StarterChange position(int position) {
        return new StarterChange(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.of(position));
    }

    private static StarterChange standard(boolean standard) {
        return new StarterChange(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(standard), OptionalInt.empty());
    }

    private static void refused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Failure.class, why -> assertThat(why.rule()).isEqualTo(rule));
    }
}
