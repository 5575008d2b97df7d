package org.klantreis.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;
import org.klantreis.testing.InMemoryJourneyMaps;
import org.klantreis.testing.InMemoryTeamStarters;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.SomeShelves;
import org.klantreis.testing.Travelling;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.KeyTaken;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.NotAllowed;
import org.klantreis.usecase.Revision;

class MapBeginningTest {

    private static final MapAddress MAIN = new MapAddress(4711, MapAddress.MAIN);
    private static final MapAddress OTHER = new MapAddress(MAIN.page(), "other");

    private final JourneyMaps maps = new InMemoryJourneyMaps();
    private final TeamStarters teams = new InMemoryTeamStarters();

    @Test
    void beginsWithTheStarterInTheLanguageAsked() {
        Revision<Journey> first = beginning(Access.EDIT).begin(MAIN, Beginning.with("service-6", "nl"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(current().title()).isEqualTo("service-6 in nl");
    }

    @Test
    void putsTitleStateAndPersonaInPlaceOfTheStartersOwn() {
        MapAddress ria = new MapAddress(77, "ria");

        beginning(Access.EDIT).begin(MAIN, new Beginning("blank", "en", Optional.of("A trip"),
                Optional.of(JourneyState.TO_BE), Optional.of(ria)));

        assertThat(current().title()).isEqualTo("A trip");
        assertThat(current().state()).isEqualTo(JourneyState.TO_BE);
        assertThat(current().personas()).extracting(PersonaReference::address).containsExactly(Optional.of(ria));
    }

    @Test
    void letsStepsGoOfTheStartersOwnPersonasWhereAnotherTravels() {
        Journey starter = Travelling.together(Travelling.step("s1", "mila"));

        Journey begun = new Beginning("pair", "en", Optional.empty(), Optional.empty(), Optional.of(new MapAddress(77, "ria"))).of(starter);

        assertThat(begun.personas()).hasSize(1);
        assertThat(begun.steps()).containsExactly(Travelling.step("s1"));
    }

    @Test
    void refusesATitleThatCannotBeRight() {
        assertThatThrownBy(() -> beginning(Access.EDIT).begin(MAIN, titled("x".repeat(501))))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("too-long");
        assertThat(maps.current(MAIN)).isEmpty();
    }

    @Test
    void knowsNoOtherStarters() {
        assertThatThrownBy(() -> beginning(Access.EDIT).begin(MAIN, Beginning.with("nonsense", "en")))
                .isInstanceOfSatisfying(Failure.class, why -> assertThat(why.rule()).isEqualTo("no-such-starter"));
    }

    @Test
    void beginsWithWhatATeamMadeForThePagesSpaceOrTheSite() {
        TeamStarter ours = teams.add(starter(SomeShelves.DEMO_SHELF, Optional.of(Journeys.titled("Ours"))));
        TeamStarter sites = teams.add(starter(Shelf.SITE, Optional.of(Journeys.titled("Everybody's"))));

        beginning(Access.EDIT).begin(MAIN, Beginning.with(ours.name(), "nl"));
        beginning(Access.EDIT).begin(OTHER, Beginning.with(sites.name(), "nl"));

        assertThat(current().title()).isEqualTo("Ours");
        assertThat(maps.current(OTHER).orElseThrow().document().title()).isEqualTo("Everybody's");
    }

    @Test
    void knowsNothingOfWhatTheTeamOfAnotherSpaceMade() {
        TeamStarter theirs = teams.add(starter(new Shelf(2), Optional.of(Journeys.titled("Theirs"))));

        assertThatThrownBy(() -> beginning(Access.EDIT).begin(MAIN, Beginning.with(theirs.name(), "en")))
                .isInstanceOfSatisfying(Failure.class, why -> assertThat(why.rule()).isEqualTo("no-such-starter"));
    }

    @Test
    void tellsThatAStarterCannotBeRead() {
        TeamStarter broken = teams.add(starter(SomeShelves.DEMO_SHELF, Optional.empty()));

        assertThatThrownBy(() -> beginning(Access.EDIT).begin(MAIN, Beginning.with(broken.name(), "en")))
                .isInstanceOfSatisfying(Failure.class, why -> assertThat(why.rule()).isEqualTo("starter-unreadable"));
        assertThat(maps.current(MAIN)).isEmpty();
    }

    @Test
    void makesACopyThatNoChangeOfTheStarterReaches() {
        TeamStarter ours = teams.add(starter(SomeShelves.DEMO_SHELF, Optional.of(Journeys.titled("Ours"))));
        beginning(Access.EDIT).begin(MAIN, Beginning.with(ours.name(), "en"));

        teams.keep(ours.changed(new StarterCard("Other", ""), Optional.of(Journeys.titled("Other")), Instant.EPOCH));
        teams.remove(ours.id());

        assertThat(current()).isEqualTo(Journeys.titled("Ours"));
    }

    @Test
    void leavesAMapThatIsThereAlone() {
        beginning(Access.EDIT).begin(MAIN, titled("First"));

        assertThatThrownBy(() -> beginning(Access.EDIT).begin(MAIN, titled("Second"))).isInstanceOf(KeyTaken.class);
        assertThat(current().title()).isEqualTo("First");
    }

    @Test
    void tellsNobodyOfStartersWhoMayNotBegin() {
        Beginning wanted = Beginning.with("nonsense", "en");

        assertThatThrownBy(() -> beginning(Access.VIEW).begin(MAIN, wanted)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> beginning(Access.NONE).begin(MAIN, wanted)).isInstanceOfSatisfying(Hidden.class,
                why -> assertThat(why.rule()).isEqualTo("no-such-page"));
    }

    private static TeamStarter starter(Shelf shelf, Optional<Journey> journey) {
        return new TeamStarter(0, shelf, new StarterCard("Ours", ""), journey, Optional.of("petra"), Instant.EPOCH, 1, false);
    }

    private static Beginning titled(String title) {
        return new Beginning("blank", "en", Optional.of(title), Optional.empty(), Optional.empty());
    }

    private MapBeginning beginning(Access access) {
        return new MapBeginning(new OfferedStarters(new TwoStarters(), teams, new SomeShelves()), new MapEditing(maps, page -> new HomePage(access, true, 1),
                () -> Optional.of("petra"), Clock.systemUTC()));
    }

    private Journey current() {
        return maps.current(MAIN).orElseThrow().document();
    }

    private static final class TwoStarters implements Starters {

        private static final List<String> IDS = List.of("blank", "service-6");

        @Override
        public List<Starter> all(String language) {
            return IDS.stream().map(id -> starter(id, language)).toList();
        }

        @Override
        public Optional<Starter> find(String id, String language) {
            return all(language).stream().filter(starter -> starter.id().equals(id)).findFirst();
        }

        private static Starter starter(String id, String language) {
            return new Starter(id, language, Journeys.titled(id + " in " + language));
        }
    }
}
