package org.klantreis.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.persona.Team.MAP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.klantreis.exchange.MapJson;
import org.klantreis.merge.Choice;
import org.klantreis.merge.Edited;
import org.klantreis.merge.Side;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;
import org.klantreis.testing.Journeys;
import org.klantreis.usecase.Draft;
import org.klantreis.usecase.Saved;
import org.klantreis.usecase.Settlement;
import org.klantreis.usecase.StaleRevision;

class MapsWithPersonasTest {

    private final Team team = new Team();

    @Test
    void callsAPersonaByItsTitleWhateverAClientSends() {
        team.editing().create(MAP, Team.naming("Somebody else"));

        assertThat(team.storedName()).isEqualTo("Petra");
        assertThat(team.told()).isEqualTo(new PersonaReference(Optional.of(Team.PETRA), "Petra", Extras.NONE));
    }

    @Test
    void keepsByWhichIdStepsNameAPersona() {
        Journey sent = Team.naming("Petra");
        ElementId id = new ElementId("petra");
        PersonaReference petra = sent.personas().get(0).identified(Optional.of(id));
        Step step = sent.steps().get(0).takenBy(new Travellers(List.of(id)));
        team.editing().create(MAP, Edited.with(sent.withPersonas(List.of(petra)), "steps", List.of(step)));
        team.hide(2);

        Journey told = team.maps.current(MAP).orElseThrow().document();

        assertThat(told.personas().get(0).id()).contains(id);
        assertThat(told.steps()).containsExactly(step);
    }

    @Test
    void tellsTheNameThatAPersonaHasNow() {
        team.editing().create(MAP, Team.naming(""));
        team.rename("Petra de Vries");

        assertThat(team.told().name()).isEqualTo("Petra de Vries");
        assertThat(team.maps.revision(MAP, 1).orElseThrow().document().personas().get(0).name()).isEqualTo("Petra de Vries");
    }

    @Test
    void withholdsTheNameFromWhoMayNotViewThePage() {
        team.editing().create(MAP, Team.naming(""));
        team.hide(2);

        assertThat(team.told()).isEqualTo(new PersonaReference(Optional.empty(), Optional.of(Team.PETRA), "", PersonaStanding.RESTRICTED, Extras.NONE));
        assertThat(json(team.maps.current(MAP).orElseThrow().document())).contains("\"restricted\":true").doesNotContain("Petra");
        assertThat(json(team.maps.revision(MAP, 1).orElseThrow().document())).doesNotContain("Petra");
        assertThat(json(team.maps.now(MAP).orElseThrow().revision().document())).doesNotContain("Petra");
        assertThat(json(team.history().back(MAP, 1).findFirst().orElseThrow().orElseThrow())).doesNotContain("Petra");
    }

    @Test
    void withholdsItFromDraftsThatStillHoldIt() {
        team.hide(2);

        assertThat(json(team.editing().told(Team.naming("Petra")))).doesNotContain("Petra");
    }

    @Test
    void keepsTheNameWhenSomebodySavesWhoMayNotKnowIt() {
        team.editing().create(MAP, Team.naming(""));
        team.hide(2);
        Journey read = team.maps.current(MAP).orElseThrow().document();

        Saved<Journey> saved = team.editing().save(MAP, Draft.of(1, titled(read, "Renamed")), "");

        assertThat(json(saved.revision().document())).doesNotContain("Petra");
        assertThat(saved.merged()).isFalse();
        assertThat(team.storedName()).isEqualTo("Petra");
        assertThat(team.show(2).told().name()).isEqualTo("Petra");
    }

    @Test
    void isTheStoredMapItselfForWhoMayKnowAllItsPersonas() {
        team.editing().create(MAP, Team.naming(""));

        assertThat(team.maps.current(MAP)).containsSame(team.stored.current(MAP).orElseThrow());
    }

    @Test
    void savesNothingWhereOnlyANameDiffers() {
        team.editing().create(MAP, Team.naming(""));

        assertThat(team.editing().save(MAP, Draft.of(1, Team.naming("Nobody")), "").revision().number()).isEqualTo(1);
        team.rename("Petra de Vries");
        assertThat(team.editing().save(MAP, Draft.of(1, Team.naming("Petra")), "").revision().number()).isEqualTo(1);
    }

    @Test
    void tellsNoNameInAMergeOrAConflict() {
        team.editing().create(MAP, Team.naming(""));
        team.editing().save(MAP, Draft.of(1, Team.naming("Theirs", "")), "");
        team.hide(2);

        StaleRevision stale = catchThrowableOfType(StaleRevision.class,
                () -> team.editing().save(MAP, Draft.of(1, without(Team.naming("Mine", ""))), ""));

        assertThat(stale.conflicts().toString()).contains("Theirs").doesNotContain("Petra");
        assertThat(json(team.editing().merge(MAP, Draft.of(1, Team.naming("Petra"))).document())).doesNotContain("Petra");
    }

    @Test
    void tellsNoNameWhereBothChangedThePersona() {
        team.editing().create(MAP, Team.naming(""));
        team.editing().save(MAP, Draft.of(1, withMore(Team.naming(""), "theirs")), "");
        team.hide(2);

        StaleRevision stale = catchThrowableOfType(StaleRevision.class,
                () -> team.editing().save(MAP, Draft.of(1, withMore(Team.naming(""), "mine")), ""));

        assertThat(stale.conflicts()).isNotEmpty();
        assertThat(stale.conflicts().toString()).doesNotContain("Petra");
    }

    @Test
    void goesBackToARevisionWithoutLosingTheName() {
        team.editing().create(MAP, Team.naming(""));
        team.editing().save(MAP, Draft.of(1, Journeys.titled("A trip")), "");
        team.hide(2);

        assertThat(json(team.editing().restore(MAP, 1, OptionalInt.empty(), "").revision().document())).doesNotContain("Petra");
        assertThat(team.storedName()).isEqualTo("Petra");
    }

    @Test
    void leavesTheLastNameOfAPersonaThatIsGone() {
        team.editing().create(MAP, Team.naming(""));
        team.trash(2);

        assertThat(team.told()).isEqualTo(new PersonaReference(Optional.empty(), Optional.of(Team.PETRA), "Petra", PersonaStanding.REMOVED, Extras.NONE));
        assertThat(team.restore(2).told().standing()).isEqualTo(PersonaStanding.KNOWN);
    }

    @Test
    void withholdsTheNameOfARestrictedPersonaAlsoWhenItIsInTheTrash() {
        team.editing().create(MAP, Team.naming(""));

        assertThat(team.trash(2).hide(2).told().standing()).isEqualTo(PersonaStanding.RESTRICTED);
    }

    @Test
    void marksAPersonaThatNeverWas() {
        PersonaReference nobody = new PersonaReference(Optional.of(new MapAddress(3, "nobody")), "Nobody", Extras.NONE);
        team.editing().create(MAP, Journeys.titled("A trip").withPersonas(List.of(nobody)));

        assertThat(team.told()).isEqualTo(nobody.told("Nobody", PersonaStanding.REMOVED));
        assertThat(team.hide(3).told()).isEqualTo(nobody.told("", PersonaStanding.RESTRICTED));
    }

    @Test
    void leavesAPersonaAloneThatIsOnlyAName() {
        PersonaReference somebody = new PersonaReference(Optional.empty(), "Somebody", Extras.NONE);
        team.editing().create(MAP, Journeys.titled("A trip").withPersonas(List.of(somebody)));

        assertThat(team.told()).isEqualTo(somebody);
    }

    @Test
    void takesNoFlagOfAClientForAPersonaThatIsOnlyAName() {
        Journey sent = new MapJson().read("""
                {"format":"klantreis","formatVersion":1,"kind":"journey","lang":"en","title":"A trip","phases":[{"id":"p1","title":"Only"}],
                 "personas":[{"name":"Anna","restricted":true},{"name":"Bo","removed":true}]}""");
        team.editing().create(MAP, sent);

        assertThat(team.stored.current(MAP).orElseThrow().document().personas()).extracting(PersonaReference::standing)
                .containsExactly(PersonaStanding.KNOWN, PersonaStanding.KNOWN);
        assertThat(team.told()).isEqualTo(new PersonaReference(Optional.empty(), "Anna", Extras.NONE));
    }

    @Test
    void tellsNobodyTheNameOnceThePageIsGoneForGoodAndKeepsIt() {
        team.editing().create(MAP, Team.naming(""));
        team.hide(2).purge(2);

        assertThat(team.told()).isEqualTo(new PersonaReference(Optional.empty(), Optional.of(Team.PETRA), "", PersonaStanding.REMOVED, Extras.NONE));
        team.editing().save(MAP, Draft.of(1, titled(team.maps.current(MAP).orElseThrow().document(), "Renamed")), "");
        assertThat(team.storedName()).isEqualTo("Petra");
    }

    @Test
    void settlesWhatConflictsWithoutEverTellingTheName() {
        team.editing().create(MAP, Team.naming(""));
        team.editing().save(MAP, Draft.of(1, Team.naming("Theirs", "")), "");
        team.hide(2);
        Draft<Journey> settled = new Draft<>(1, Team.naming("Mine", ""), List.of(new Settlement(2,
                List.of(new Choice("journey", "title", Side.MINE)))));

        team.editing().save(MAP, settled, "");

        assertThat(team.storedName()).isEqualTo("Petra");
    }

    private static Journey titled(Journey map, String title) {
        return Journeys.titled(title).withPersonas(map.personas());
    }

    private static Journey without(Journey map) {
        return map.withPersonas(List.of());
    }

    private static Journey withMore(Journey map, String said) {
        PersonaReference petra = map.personas().get(0);
        return map.withPersonas(List.of(new PersonaReference(petra.address(), petra.name(),
                new Extras(Map.of("note", "\"" + said + "\"")))));
    }

    private static String json(Journey map) {
        return new MapJson().write(map);
    }
}
