package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.merge.Edited.set;
import static org.klantreis.testing.Travelling.GERDA;
import static org.klantreis.testing.Travelling.MILA;
import static org.klantreis.testing.Travelling.called;
import static org.klantreis.testing.Travelling.journey;
import static org.klantreis.testing.Travelling.step;
import static org.klantreis.testing.Travelling.together;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.PersonaReference;

/** Who takes which step, when two people say so at the same time. */
class TravellersMergeTest {

    private static final Journey UNNAMED = journey(List.of(MILA, GERDA), step("s1"), step("s2"));
    private static final Journey BOTH = together(step("s1", "mila", "gerda"), step("s2"));
    private static final List<PersonaReference> ONLY_GERDA = List.of(called(GERDA, "gerda"));

    @Test
    void keepsWhatBothSidesSayOfDifferentSteps() {
        Journey theirs = journey(List.of(called(MILA, "mila"), GERDA), step("s1", "mila"), step("s2"));
        Journey mine = journey(List.of(MILA, called(GERDA, "gerda")), step("s1"), step("s2", "gerda"));

        assertThat(merged(UNNAMED, theirs, mine)).isEqualTo(together(step("s1", "mila"), step("s2", "gerda")));
    }

    @Test
    void givesAPersonaOneIdWhereBothSidesGaveItAnother() {
        Journey theirs = journey(List.of(called(MILA, "theirs"), GERDA), step("s1", "theirs"), step("s2"));
        Journey mine = journey(List.of(called(MILA, "mine"), GERDA), step("s1"), step("s2", "mine"));

        assertThat(merged(UNNAMED, theirs, mine))
                .isEqualTo(journey(List.of(called(MILA, "theirs"), GERDA), step("s1", "theirs"), step("s2", "theirs")));
    }

    @Test
    void keepsAnIdThatAClientDoesNotKnow() {
        Journey mine = set(journey(List.of(MILA, GERDA), step("s1"), step("s2")), "steps", "s2", "title", "I pay");

        Journey merged = merged(BOTH, set(BOTH, "steps", "s2", "owner", "Sales"), mine);

        assertThat(merged.personas()).isEqualTo(BOTH.personas());
        assertThat(merged.steps().get(1).title()).isEqualTo("I pay");
    }

    @Test
    void asksWhereBothSidesSayDifferentlyWhoTakesAStep() {
        Journey theirs = together(step("s1", "mila"), step("s2"));
        Journey mine = together(step("s1", "gerda"), step("s2"));

        assertThat(JourneyMerge.merge(BOTH, theirs, mine).conflicts())
                .containsExactly(new Conflict("s1", "Step s1", "personas", "Mila, Gerda", "Mila", "Gerda"));
        assertThat(settled(BOTH, theirs, mine, new Choice("s1", "personas", Side.MINE))).isEqualTo(mine);
    }

    @Test
    void letsStepsGoOfAPersonaThatOneSideRemoved() {
        Journey theirs = BOTH.withPersonas(ONLY_GERDA);
        Journey mine = set(BOTH, "steps", "s1", "title", "I ask");

        Journey merged = merged(BOTH, theirs, mine);

        assertThat(merged.personas()).isEqualTo(ONLY_GERDA);
        assertThat(merged.steps().get(0).personas()).isEqualTo(step("s1", "gerda").personas());
    }

    @Test
    void asksWhereOneSideRemovedAPersonaAndAnotherLetItTakeAStep() {
        Journey theirs = BOTH.withPersonas(ONLY_GERDA);
        Journey mine = together(step("s1", "mila", "gerda"), step("s2", "mila"));

        assertThat(JourneyMerge.merge(BOTH, theirs, mine).conflicts())
                .containsExactly(new Conflict("mila", "Mila", "", "Mila", "", "Mila"));
        assertThat(settled(BOTH, theirs, mine, new Choice("mila", "", Side.MINE))).isEqualTo(mine);
        assertThat(settled(BOTH, theirs, mine, new Choice("mila", "", Side.THEIRS))).isEqualTo(theirs);
    }

    @Test
    void asksAsWellWhereNoStepNamedThePersonaBefore() {
        Journey theirs = UNNAMED.withPersonas(List.of(GERDA));
        Journey mine = journey(List.of(called(MILA, "mila"), GERDA), step("s1", "mila"), step("s2"));

        assertThat(JourneyMerge.merge(UNNAMED, theirs, mine).conflicts()).extracting(Conflict::element).containsExactly("mila");
        assertThat(settled(UNNAMED, theirs, mine, new Choice("mila", "", Side.THEIRS))).isEqualTo(theirs);
        assertThat(settled(UNNAMED, theirs, mine, new Choice("mila", "", Side.MINE))).isEqualTo(mine);
    }

    private static Journey merged(Journey base, Journey theirs, Journey mine) {
        Outcome<Journey> outcome = JourneyMerge.merge(base, theirs, mine);
        assertThat(outcome.conflicts()).isEmpty();
        return outcome.document().orElseThrow();
    }

    private static Journey settled(Journey base, Journey theirs, Journey mine, Choice choice) {
        return JourneyMerge.merge(base, theirs, mine, List.of(choice)).document().orElseThrow();
    }
}
