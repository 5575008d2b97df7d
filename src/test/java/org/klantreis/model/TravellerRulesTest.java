package org.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.testing.Travelling.GERDA;
import static org.klantreis.testing.Travelling.MILA;
import static org.klantreis.testing.Travelling.called;
import static org.klantreis.testing.Travelling.journey;
import static org.klantreis.testing.Travelling.step;
import static org.klantreis.testing.Travelling.together;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TravellerRulesTest {

    @Test
    void letsAStepBeTakenByEverybodyByOneAndBySeveral() {
        Journey journey = together(step("s1"), step("s2", "mila"), step("s3", "gerda", "mila"));

        assertThat(journey.steps()).extracting(step -> step.personas().personas().size()).containsExactly(0, 1, 2);
        assertThat(journey.steps().get(0).personas()).isEqualTo(Travellers.EVERYBODY);
    }

    @Test
    void refusesAStepForSomebodyWhoDoesNotTravel() {
        assertThat(broken(() -> together(step("s1", "mila"), step("s2", "anna")))).containsExactly("unknown-reference steps[1].personas [anna]");
    }

    @Test
    void refusesAnIdThatAnotherPersonaOrElementHas() {
        assertThat(broken(() -> journey(List.of(called(MILA, "x"), called(GERDA, "x"))))).containsExactly("duplicate-id personas[1].id [x]");
        assertThat(broken(() -> journey(List.of(called(MILA, "s1")), step("s1")))).containsExactly("duplicate-id personas[0].id [s1]");
    }

    @Test
    void refusesThatAStepNamesTheSamePersonaTwice() {
        assertThat(broken(() -> step("s1", "mila", "mila"))).containsExactly("duplicate-entry personas [mila]");
    }

    @Test
    void countsHowOftenStepsNamePersonas() {
        List<PersonaReference> crowd = IntStream.range(0, 200).mapToObj(n -> called(GERDA, "t" + n)).toList();
        String[] all = IntStream.range(0, 200).mapToObj(n -> "t" + n).toArray(String[]::new);

        assertThat(journey(crowd, steps(120, all)).steps()).hasSize(120);
        assertThat(broken(() -> journey(crowd, steps(121, all)))).containsExactly("too-many-travellers steps [24200, 24000]");
    }

    @Test
    void letsStepsGoOfAPersonaThatLeavesTheMap() {
        Journey left = together(step("s1", "mila"), step("s2", "mila", "gerda")).withPersonas(List.of(called(GERDA, "gerda")));

        assertThat(left.steps()).containsExactly(step("s1"), step("s2", "gerda"));
    }

    private static Step[] steps(int count, String... personas) {
        return IntStream.range(0, count).mapToObj(n -> step("s" + n, personas)).toArray(Step[]::new);
    }

    private static List<String> broken(ThrowingCallable making) {
        InvalidValue first = catchThrowableOfType(InvalidValue.class, making);
        return Stream.concat(Stream.of(first), first.others().stream())
                .map(each -> each.rule() + " " + each.field() + " " + each.details()).toList();
    }
}
