package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.starter.Kept;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.ShelfRights;
import org.klantreis.starter.StarterCard;
import org.klantreis.starter.StarterChange;
import org.klantreis.starter.StarterConflict;
import org.klantreis.starter.StarterKeeping;
import org.klantreis.starter.StarterSource;
import org.klantreis.starter.TeamStarter;
import org.klantreis.starter.TeamStarters;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.SomeShelves;
import org.klantreis.testing.StoredMaps;

/** What holds for the starters of teams in a database beyond what all promise. */
abstract class StoredTeamStartersContract extends TeamStartersContract {

    private static final int PEOPLE = 6;

    abstract StoredMaps stored();

    @Override
    TeamStarters starters() {
        return stored().starters();
    }

    @Test
    void tellOfOneThatANewerVersionWroteAndLeaveItsDocumentAlone() {
        TeamStarter added = add("Tomorrow's");
        spoil(added, "{\"format\":\"klantreis\",\"formatVersion\":99}");

        TeamStarter newer = starters().find(added.id()).orElseThrow();
        assertThat(newer.journey()).isEmpty();
        starters().keep(newer.asStandard(true));

        assertThat(starters().on(shelf)).extracting(TeamStarter::card).containsExactly(added.card());
        assertThat(body(added)).contains("99");
    }

    @Test
    void tellOfOneThatIsBrokenBesideThoseThatAreNot() {
        TeamStarter broken = add("Broken");
        TeamStarter whole = add("Whole");
        spoil(broken, "{\"format\":");

        assertThat(starters().on(shelf)).extracting(starter -> starter.journey().isPresent()).containsExactly(false, true);
        assertThat(starters().find(whole.id())).contains(whole);
    }

    @Test
    void refuseADocumentOverTheLimit() {
        assertThatThrownBy(() -> starters().add(new TeamStarter(0, shelf, new StarterCard("Large", ""),
                Optional.of(Journeys.described(60, "x".repeat(9_500))), Optional.empty(), NOW, 1, false)))
                .isInstanceOfSatisfying(InvalidValue.class, why -> assertThat(why.rule()).isEqualTo("too-large"));
        assertThat(starters().on(shelf)).isEmpty();
    }

    @Test
    void areReadWithOneStatement() {
        add("One");
        add("Two");

        assertThat(stored().statementsOf(() -> starters().on(shelf))).hasSize(1);
    }

    @Test
    void readADocumentOnceHoweverOftenItIsListedAndAnewWhenItChanges() {
        TeamStarters lists = starters();
        TeamStarter listed = add("Ours");
        Journey first = lists.on(shelf).get(0).journey().orElseThrow();

        assertThat(lists.on(shelf).get(0).journey().orElseThrow()).isSameAs(first);

        spoil(listed, body(listed).replace(first.title(), "Another"));
        assertThat(lists.on(shelf).get(0).journey().orElseThrow().title()).isEqualTo("Another");
    }

    @Test
    void holdOneOfThoseWhoChangeOneAtTheSameTimeAndTellTheOthers() throws Exception {
        TeamStarter before = add("Before");

        List<String> outcomes = together(n -> () -> outcome(() -> keeping().change(space(), before.id(), new StarterChange(
                OptionalInt.of(1), Optional.of("By " + n), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty()))));

        assertThat(outcomes).containsOnlyOnce("done").filteredOn("starter-stale"::equals).hasSize(PEOPLE - 1);
        assertThat(starters().find(before.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void holdNoTwoOfOneNameThatCameAtTheSameTime() throws Exception {
        List<String> outcomes = together(n -> () -> outcome(() -> keeping().create(space(), new StarterCard("Ours", "By " + n), source(), false)));

        assertThat(outcomes).containsOnlyOnce("done").filteredOn("starter-name-taken"::equals).hasSize(PEOPLE - 1);
        assertThat(starters().on(shelf)).hasSize(1);
    }

    @Test
    void haveOneStandardAndNoMoreThanFitOnTheShelfWhoeverHurries() throws Exception {
        IntStream.range(0, Shelf.MOST - 2).forEach(n -> add("Old " + n));

        List<String> outcomes = together(n -> () -> outcome(() -> keeping().create(space(), new StarterCard("New " + n, ""), source(), true)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(2);
        assertThat(outcomes).filteredOn("shelf-full"::equals).hasSize(PEOPLE - 2);
        assertThat(starters().on(shelf)).hasSize(Shelf.MOST).filteredOn(TeamStarter::standard).hasSize(1);
    }

    private StarterKeeping keeping() {
        SomeShelves shelves = new SomeShelves().space(SomeShelves.DEMO, new ShelfRights(shelf, SomeShelves.DEMO, true, true, false));
        return new StarterKeeping(starters(), shelves, () -> Optional.of("petra"), Clock.systemUTC());
    }

    private static Optional<String> space() {
        return Optional.of(SomeShelves.DEMO);
    }

    private static StarterSource source() {
        return new StarterSource(Journeys.titled("Any"), Kept.NOTHING);
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (StarterConflict refused) {
            return refused.rule();
        }
    }

    private static List<String> together(IntFunction<Callable<String>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : threads.invokeAll(IntStream.range(0, PEOPLE).mapToObj(work).toList())) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private void spoil(TeamStarter starter, String body) {
        StarterRow row = row(starter);
        row.setBody(body);
        row.save();
    }

    private String body(TeamStarter starter) {
        return row(starter).getBody();
    }

    private StarterRow row(TeamStarter starter) {
        return stored().rows().find(StarterRow.class, Query.select().where("ID = ?", starter.id()))[0];
    }
}
