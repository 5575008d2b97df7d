package org.klantreis.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.klantreis.insight.TestMap.map;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.Contact;
import org.klantreis.model.Experience;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.ServiceMark;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;
import org.klantreis.model.Work;

class ComparisonTest {

    private static final Phase ASK = Phase.of("p1", "Ask");
    private static final Phase PAY = Phase.of("p2", "Pay");
    private static final TestMap BASE = map().phases(ASK, PAY)
            .steps(step("s1", "p1"), step("s2", "p1"), step("s3", "p1"), step("s4", "p2"))
            .lanes(lane("l1"), lane("l2"), lane("l3"), lane("l4")).cells(Cell.of("l1", "s1", "Why?"));

    @Test
    void findsNothingBetweenEqualMaps() {
        assertThat(told(BASE, BASE)).isEmpty();
    }

    @Test
    void tellsAddedAndRemovedElements() {
        assertThat(told(BASE, BASE.steps(step("s1", "p1"), step("new", "p1"), step("s3", "p1"), step("s4", "p2"))))
                .containsExactly("added step new", "removed step s2");
    }

    @Test
    void tellsOneDifferencePerField() {
        Step changed = Step.of("s4", "p2", "Step s4", Contact.through("phone"), Experience.of(new Valence(-4), "anger"));

        assertThat(told(BASE, BASE.steps(step("s1", "p1"), step("s2", "p1"), step("s3", "p1"), changed)))
                .containsExactly("changed step s4 channels", "changed step s4 valence", "changed step s4 emotion");
    }

    @Test
    void givesBothValuesOfAField() {
        TestMap felt = BASE.steps(Step.of("s1", "p1", "Step s1", Contact.NONE, Experience.of(new Valence(-4), "")));

        Difference valence = Comparison.of(BASE.steps(step("s1", "p1")).journey(), felt.journey()).differences().get(0);

        assertThat(valence.before()).isEqualTo(Optional.empty());
        assertThat(valence.after()).isEqualTo(Optional.of(new Valence(-4)));
    }

    @Test
    void tellsOneMovedLaneOnce() {
        assertThat(told(BASE, BASE.lanes(lane("l4"), lane("l1"), lane("l2"), lane("l3")))).containsExactly("moved lane l4");
    }

    @Test
    void tellsTheFewestMovesOfATurnedOrder() {
        assertThat(told(BASE, BASE.lanes(lane("l4"), lane("l3"), lane("l2"), lane("l1")))).hasSize(3);
    }

    @Test
    void takesStepsAlongWithTheirPhase() {
        assertThat(told(BASE, BASE.phases(PAY, ASK))).containsExactly("moved phase p2");
    }

    @Test
    void mindsTheOrderOfStepsWithinTheirPhaseOnly() {
        assertThat(told(BASE, BASE.steps(step("s4", "p2"), step("s1", "p1"), step("s2", "p1"), step("s3", "p1")))).isEmpty();
        assertThat(told(BASE, BASE.steps(step("s3", "p1"), step("s1", "p1"), step("s2", "p1"), step("s4", "p2"))))
                .containsExactly("moved step s3");
    }

    @Test
    void tellsAStepThatChangedItsPhaseOnce() {
        TestMap moved = BASE.steps(step("s1", "p1"), step("s3", "p1"), step("s2", "p2"), step("s4", "p2"));

        assertThat(told(BASE, moved)).containsExactly("moved step s2 phase");
        assertThat(Comparison.of(BASE.journey(), moved.journey()).differences())
                .extracting(Difference::before, Difference::after).containsExactly(tuple("Ask", "Pay"));
    }

    @Test
    void matchesCellsByLaneAndPlace() {
        assertThat(told(BASE, BASE.cells(Cell.of("l1", "s1", "How?"), Cell.of("l1", "s2", "Well."))))
                .containsExactly("added cell l1/s2", "changed cell l1/s1 text");
        assertThat(told(BASE, BASE.withoutCells())).containsExactly("removed cell l1/s1");
    }

    @Test
    void tellsCellsThatGoWithTheirStepOrLaneByThat() {
        assertThat(told(BASE, BASE.withoutCells().lanes(lane("l2"), lane("l3"), lane("l4")))).containsExactly("removed lane l1");
        assertThat(told(BASE, BASE.withoutCells().steps(step("s2", "p1"), step("s3", "p1"), step("s4", "p2"))))
                .containsExactly("removed step s1");
    }

    @Test
    void hearsNothingInAnEmptyCell() {
        assertThat(told(BASE, BASE.cells(Cell.of("l1", "s1", "Why?"), Cell.of("l1", "s2", " ")))).isEmpty();
    }

    @Test
    void tellsTheWorkOfACellMemberByMember() {
        TestMap planned = BASE.cells(Cell.of("l1", "s1", "", new Work(Optional.of(Duration.ofHours(2)), "Planning", Optional.of(ServiceMark.FAIL))));

        assertThat(told(BASE.cells(Cell.of("l1", "s1", "Plan")), planned)).containsExactly("changed cell l1/s1 text",
                "changed cell l1/s1 duration", "changed cell l1/s1 department", "changed cell l1/s1 mark");
        assertThat(told(BASE.withoutCells(), planned)).containsExactly("added cell l1/s1");
    }

    @Test
    void tellsAtWhichStepsAFindingStandsOrStood() {
        Finding finding = Finding.of("f1", FindingKind.PAIN, "Nobody answers", List.of(step("s1", "p1").id(), step("s4", "p2").id()));
        TestMap found = BASE.findings(finding);

        assertThat(Comparison.of(BASE.journey(), found.journey()).differences().get(0).subject().steps()).containsExactly("s1", "s4");
        assertThat(Comparison.of(found.journey(), BASE.journey()).differences().get(0).subject().steps()).containsExactly("s1", "s4");
    }

    @Test
    void namesWhatAReferenceMeans() {
        Finding finding = Finding.of("f1", FindingKind.PAIN, "Nobody answers", List.of(step("s1", "p1").id()));
        Finding wider = Finding.of("f1", FindingKind.PAIN, "Nobody answers", List.of(step("s1", "p1").id(), step("s4", "p2").id()));

        Difference steps = Comparison.of(BASE.findings(finding).journey(), BASE.findings(wider).journey()).differences().get(0);

        assertThat(steps.before()).isEqualTo(List.of("Step s1"));
        assertThat(steps.after()).isEqualTo(List.of("Step s1", "Step s4"));
    }

    @Test
    void tellsTheMapsOwnFields() {
        assertThat(told(BASE, BASE.titled("Another"))).containsExactly("changed map journey title");
        assertThat(told(BASE, BASE.owned("Service desk"))).containsExactly("changed map header owner");
    }

    private static List<String> told(TestMap before, TestMap after) {
        return Comparison.of(before.journey(), after.journey()).differences().stream()
                .map(difference -> (difference.change().word() + " " + difference.subject().type().word() + " "
                        + String.join("/", difference.subject().ids()) + " " + difference.field()).strip()).toList();
    }

    private static Step step(String id, String phase) {
        return Step.of(id, phase, "Step " + id);
    }

    private static Lane lane(String id) {
        return Lane.of(id, LaneKind.TEXT, "Lane " + id);
    }
}
