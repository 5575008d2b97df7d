package org.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyRulesTest {
    private static final List<Phase> PHASES = List.of(Phase.of("p1", "Ask"), Phase.of("p2", "Wait"));
    private static final List<Step> STEPS = List.of(Step.of("s1", "p1", "I ask"), Step.of("s2", "p2", "I wait"));
    private static final List<Lane> LANES = List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts"), Lane.of("l2", LaneKind.EMOTION, "Emotion"));

    @Test
    void refusesASecondLaneThatShowsTheSame() {
        List<Lane> lanes = List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts"), Lane.of("l2", LaneKind.TEXT, "Needs"),
                Lane.of("l3", LaneKind.PAIN, "Pains"), Lane.of("l4", LaneKind.PAIN, "Pains again"));

        assertThat(broken(() -> journey(PHASES, STEPS, lanes, List.of()))).containsExactly("duplicate-lane lanes[3] [pain]");
    }

    @Test
    void countsTheReferencesOfAllFindingsAndImprovementsTogether() {
        List<Finding> findings = some(12_000, n -> Finding.of("f" + n, FindingKind.PAIN, "F", List.of(STEPS.get(0).id())));
        List<ElementId> found = findings.subList(0, 12_000).stream().map(Finding::id).toList();
        List<Improvement> through = List.of(improvement("i1", List.of(), found));
        List<Improvement> more = List.of(through.get(0), improvement("i2", List.of(STEPS.get(0).id()), found));

        assertThat(journey("en", PHASES, STEPS, LANES, List.of(), findings, through).improvements()).hasSize(1);
        assertThat(broken(() -> journey("en", PHASES, STEPS, LANES, List.of(), findings, more)))
                .containsExactly("too-many-references improvements [24001, 24000]");
    }

    @Test
    void takesAPhaseWithoutSteps() {
        assertThat(journey(List.of(Phase.of("p1", "Ask")), List.of(), List.of(), List.of()).steps()).isEmpty();
    }

    @Test
    void givesTheStepsOfAPhaseInOrder() {
        Journey journey = journey(PHASES, some(4, n -> Step.of("s" + n, n % 2 == 0 ? "p1" : "p2", "S")), LANES, List.of());

        assertThat(journey.stepsOf(new ElementId("p2"))).extracting(step -> step.id().value()).containsExactly("s1", "s3");
    }

    @Test
    void takesCellsAtStepsAndAcrossPhases() {
        List<Cell> cells = List.of(Cell.of("l1", "s1", "Why?"), Cell.of("l1", "p1", "Questions"));

        assertThat(journey(PHASES, STEPS, LANES, cells).cells()).hasSize(2);
    }

    @Test
    void refusesAJourneyWithoutPhases() {
        assertThat(broken(() -> journey(List.of(), List.of(), List.of(), List.of()))).containsExactly("missing phases []");
    }

    @Test
    void refusesIdsUsedTwiceAlsoInDifferentLists() {
        assertThat(broken(() -> journey(PHASES, STEPS, List.of(Lane.of("s1", LaneKind.TEXT, "L"), Lane.of("p2", LaneKind.TEXT, "L")), List.of())))
                .containsExactly("duplicate-id lanes[0].id [s1]", "duplicate-id lanes[1].id [p2]");
    }

    @Test
    void refusesStepsInNoPhase() {
        assertThat(broken(() -> journey(PHASES, List.of(Step.of("s1", "p9", "S")), LANES, List.of())))
                .containsExactly("unknown-reference steps[0].phase [p9]");
    }

    @Test
    void refusesCellsThatStandNowhere() {
        List<Cell> cells = List.of(Cell.of("l9", "s1", ""), Cell.of("l1", "s9", ""), Cell.of("l1", "l1", ""));

        assertThat(broken(() -> journey(PHASES, STEPS, LANES, cells))).containsExactly("unknown-reference cells[0].lane [l9]",
                "unknown-reference cells[1].at [s9]", "unknown-reference cells[2].at [l1]");
    }

    @Test
    void refusesCellsInLanesThatShowTheSteps() {
        assertThat(broken(() -> journey(PHASES, STEPS, LANES, List.of(Cell.of("l2", "s1", "")))))
                .containsExactly("derived-lane cells[0].lane [l2]");
    }

    @Test
    void refusesTwoCellsAtOnePlace() {
        assertThat(broken(() -> journey(PHASES, STEPS, LANES, List.of(Cell.of("l1", "s1", "a"), Cell.of("l1", "s1", "b")))))
                .containsExactly("duplicate-cell cells[1] [l1, s1]");
    }

    @Test
    void refusesFindingsAndImprovementsAboutWhatIsNotThere() {
        Finding finding = Finding.of("f1", FindingKind.PAIN, "Slow", List.of(new ElementId("s1"), new ElementId("s8")));
        Improvement improvement = new Improvement(new ElementId("i1"), "Faster", "", List.of(new ElementId("p1")),
                List.of(new ElementId("f9")), "", Optional.empty(), OptionalInt.empty(), OptionalInt.empty(),
                ImprovementStatus.IDEA, Optional.empty(), "", "", Extras.NONE);

        assertThat(broken(() -> journey("en", PHASES, STEPS, LANES, List.of(), List.of(finding), List.of(improvement))))
                .containsExactly("unknown-reference findings[0].steps [s8]", "unknown-reference improvements[0].steps [p1]",
                        "unknown-reference improvements[0].findings [f9]");
    }

    @Test
    void takesSixtyPhasesFourHundredStepsAndSixtyLanes() {
        Journey journey = journey(some(60, n -> Phase.of("p" + n, "P")), some(400, n -> Step.of("s" + n, "p0", "S")),
                some(60, n -> Lane.of("l" + n, LaneKind.TEXT, "L")), List.of());

        assertThat(journey.steps()).hasSize(400);
    }

    @Test
    void refusesMoreAndTellsHowMany() {
        List<Phase> phases = some(61, n -> Phase.of("p" + n, "P"));
        List<Step> steps = some(401, n -> Step.of("s" + n, "p0", "S"));
        List<Lane> lanes = some(61, n -> Lane.of("l" + n, LaneKind.TEXT, "L"));

        assertThat(broken(() -> journey(phases, List.of(), List.of(), List.of()))).containsExactly("too-many phases [61, 60]");
        assertThat(broken(() -> journey(PHASES, steps, List.of(), List.of()))).containsExactly("too-many steps [401, 400]");
        assertThat(broken(() -> journey(PHASES, STEPS, lanes, List.of()))).containsExactly("too-many lanes [61, 60]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english language", "n", "nl_NL", "en-"})
    void refusesLanguagesThatAreNoTags(String lang) {
        assertThat(broken(() -> journey(lang, PHASES, STEPS, LANES, List.of(), List.of(), List.of())))
                .containsExactly("malformed-language lang [" + lang + "]");
    }

    @Test
    void takesLanguagesOfThirtyFiveCharactersAndNoMore() {
        String longest = "eng" + "-abcdefg".repeat(4);

        assertThat(longest).hasSize(35);
        assertThat(journey(longest, PHASES, STEPS, LANES, List.of(), List.of(), List.of()).lang()).isEqualTo(longest);
        assertThat(broken(() -> journey(longest + "h", PHASES, STEPS, LANES, List.of(), List.of(), List.of()))).hasSize(1);
        assertThat(broken(() -> journey("en" + "-a".repeat(5000), PHASES, STEPS, LANES, List.of(), List.of(), List.of())))
                .containsExactly("malformed-language lang [en" + "-a".repeat(19) + "…]");
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeOf() {
        List<Step> steps = new ArrayList<>(STEPS);
        Journey journey = journey(PHASES, steps, LANES, List.of());
        steps.clear();

        assertThat(journey.steps()).isEqualTo(STEPS);
    }

    private static List<String> broken(Runnable making) {
        InvalidValue first = catchThrowableOfType(InvalidValue.class, making::run);
        return Stream.concat(Stream.of(first), first.others().stream())
                .map(value -> value.rule() + " " + value.field() + " " + value.details()).toList();
    }

    private static Journey journey(List<Phase> phases, List<Step> steps, List<Lane> lanes, List<Cell> cells) {
        return journey("en", phases, steps, lanes, cells, List.of(), List.of());
    }

    private static Journey journey(String lang, List<Phase> phases, List<Step> steps, List<Lane> lanes, List<Cell> cells,
                                   List<Finding> findings, List<Improvement> improvements) {
        return new Journey(lang, "Asking", "", JourneyState.AS_IS, Optional.empty(), Optional.empty(), Header.EMPTY, List.of(),
                OwnWords.NONE, phases, steps, lanes, cells, findings, improvements, Extras.NONE);
    }

    private static Improvement improvement(String id, List<ElementId> steps, List<ElementId> findings) {
        return new Improvement(new ElementId(id), "I", "", steps, findings, "", Optional.empty(), OptionalInt.empty(),
                OptionalInt.empty(), ImprovementStatus.IDEA, Optional.empty(), "", "", Extras.NONE);
    }

    private static <T> List<T> some(int count, IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }
}
