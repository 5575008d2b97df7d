package org.klantreis.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.insight.TestMap.map;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Limits;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

class UnionTest {

    private static final Phase ASK = Phase.of("p1", "Ask");
    private static final Phase PAY = Phase.of("p2", "Pay");
    private static final TestMap BASE = map().phases(ASK, PAY).steps(step("s1", "p1"), step("s2", "p1"), step("s3", "p2"))
            .lanes(Lane.of("l1", LaneKind.TEXT, "Thoughts"), Lane.of("l2", LaneKind.EMOTION, "Emotion"))
            .cells(Cell.of("l1", "s1", "Why?"));

    @Test
    void isTheLaterMapIfNothingWasRemoved() {
        Journey after = BASE.steps(step("s1", "p1"), step("s2", "p1"), step("s3", "p2"), step("s4", "p2")).journey();

        assertThat(Union.of(BASE.journey(), after)).isEqualTo(after);
    }

    @Test
    void putsAStepBackBehindTheOneItFollowed() {
        assertThat(steps(BASE.steps(step("s1", "p1"), step("new", "p1"), step("s3", "p2"))))
                .containsExactly("s1", "s2", "new", "s3");
    }

    @Test
    void putsAStepBackIntoItsOwnPhase() {
        assertThat(steps(BASE.steps(step("s1", "p2"), step("s3", "p2")).withoutCells())).containsExactly("s2", "s1", "s3");
    }

    @Test
    void putsAPhaseBackWithItsSteps() {
        assertThat(steps(BASE.phases(PAY).steps(step("s3", "p2")).withoutCells())).containsExactly("s1", "s2", "s3");
    }

    @Test
    void putsBackWhatStoodInCells() {
        assertThat(union(BASE.withoutCells()).cells()).isEqualTo(BASE.cells());
        assertThat(union(BASE.withoutCells().steps(step("s2", "p1"), step("s3", "p2")))).isEqualTo(BASE.journey());
    }

    @Test
    void leavesOutALaneThatANewOneReplaces() {
        TestMap after = BASE.withoutCells().lanes(Lane.of("curve", LaneKind.EMOTION, "Curve"));

        assertThat(union(after).lanes()).extracting(lane -> lane.id().value()).containsExactly("l1", "curve");
    }

    @Test
    void leavesOutCellsOfALaneThatHoldsNoneNow() {
        TestMap after = BASE.withoutCells().lanes(Lane.of("l1", LaneKind.OWNER, "Owner"));

        assertThat(union(after).cells()).isEmpty();
    }

    @Test
    void isTheLaterMapAloneIfBothAreTooMuch() {
        Journey before = many("old").journey();
        Journey after = many("new").journey();

        assertThat(Union.of(before, after)).isEqualTo(after);
    }

    private static TestMap many(String prefix) {
        return map().phases(ASK).steps(IntStream.range(0, Limits.STEPS).mapToObj(n -> step(prefix + n, "p1")).toArray(Step[]::new));
    }

    private static Journey union(TestMap after) {
        return Union.of(BASE.journey(), after.journey());
    }

    private static List<String> steps(TestMap after) {
        return union(after).steps().stream().map(step -> step.id().value()).toList();
    }

    private static Step step(String id, String phase) {
        return Step.of(id, phase, "Step " + id);
    }
}
