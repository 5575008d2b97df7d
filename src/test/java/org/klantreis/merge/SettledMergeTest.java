package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.klantreis.merge.Edited.add;
import static org.klantreis.merge.Edited.edit;
import static org.klantreis.merge.Edited.keys;
import static org.klantreis.merge.Edited.move;
import static org.klantreis.merge.Edited.remove;
import static org.klantreis.merge.Edited.set;
import static org.klantreis.merge.Edited.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Extras;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.testing.Journeys;

class SettledMergeTest {

    private static final Journey BASE = base();
    private static final Journey WITHOUT_STEP = remove(remove(BASE, "cells", "l1/s2"), "steps", "s2");

    @Test
    void bringsBackAStepWithAllItsCells() {
        Journey base = add(BASE, "cells", 0, Cell.of("l2", "s2", "Rest"));
        Journey mine = set(base, "cells", "l1/s2", "text", "What I typed");

        assertThat(settled(base, WITHOUT_STEP, mine, "s2", "", Side.MINE)).isEqualTo(mine);
        assertThat(settled(base, WITHOUT_STEP, mine, "s2", "", Side.THEIRS)).isEqualTo(WITHOUT_STEP);
    }

    @Test
    void bringsBackAStepWithoutWhatWasClearedBesideIt() {
        Journey base = add(BASE, "cells", 0, Cell.of("l2", "p2", "Over the whole phase"));
        Journey mine = set(base, "steps", "s2", "title", "I pay at once");

        assertThat(settled(base, WITHOUT_STEP, mine, "s2", "", Side.MINE)).isEqualTo(remove(mine, "cells", "l2/p2"));
    }

    @Test
    void bringsBackAStepWhoeverRemovedIt() {
        Journey theirs = set(BASE, "steps", "s2", "title", "I pay at once");

        assertThat(settled(BASE, theirs, WITHOUT_STEP, "s2", "", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void bringsBackAPhaseWithAllItsSteps() {
        Journey theirs = remove(WITHOUT_STEP, "phases", "p2");
        Journey mine = set(BASE, "cells", "l1/s2", "text", "What I typed");

        assertThat(settled(BASE, theirs, mine, "p2", "", Side.MINE)).isEqualTo(mine);
    }

    @Test
    void takesAPhaseAwayWithWhatTheOtherSidePutIntoIt() {
        Journey theirs = remove(WITHOUT_STEP, "phases", "p2");
        Journey mine = add(add(BASE, "steps", 2, Step.of("m", "p2", "Mine")), "cells", 0, Cell.of("l1", "m", "My text"));

        assertThat(settled(BASE, theirs, mine, "p2", "", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void takesAPhaseAwayButNotTheStepsThatWereMovedOut() {
        Journey moved = set(BASE, "steps", "s2", "phase", new ElementId("p1"));
        Journey theirs = remove(moved, "phases", "p2");
        Journey mine = set(set(BASE, "phases", "p2", "title", "Pay up"), "steps", "s2", "title", "I grumble");

        assertThat(settled(BASE, theirs, mine, "p2", "", Side.THEIRS))
                .isEqualTo(set(theirs, "steps", "s2", "title", "I grumble"));
    }

    @Test
    void tellsWhatWasTypedAtAStepThatWentAway() {
        Journey mine = add(BASE, "cells", 0, Cell.of("l2", "s2", "New"));

        assertThat(JourneyMerge.merge(BASE, WITHOUT_STEP, mine).conflicts())
                .containsExactly(new Conflict("s2", "Step 2", "", "Step 2", "", "Step 2, New"));
    }

    @Test
    void bringsBackTheWayToAStepThatComesBack() {
        Journey base = set(BASE, "steps", "s3", "returnsTo", Optional.of(new ElementId("s2")));
        Journey theirs = remove(remove(set(base, "steps", "s3", "returnsTo", Optional.empty()), "cells", "l1/s2"), "steps", "s2");
        Journey mine = set(base, "steps", "s2", "title", "I pay at once");

        assertThat(settled(base, theirs, mine, "s2", "", Side.MINE)).isEqualTo(mine);
    }

    @Test
    void bringsBackThePhaseToWhichTheOtherSideMovedAStep() {
        Journey base = add(BASE, "phases", 2, Phase.of("p3", "Later"));
        Journey theirs = remove(base, "phases", "p3");
        Journey mine = set(base, "steps", "s1", "phase", new ElementId("p3"));

        assertThat(settled(base, theirs, mine, "p3", "", Side.MINE)).isEqualTo(mine);
    }

    @Test
    void bringsBackAStepThatWasMovedOutWithoutItsOldPhase() {
        Journey base = add(add(BASE, "steps", 2, Step.of("s4", "p2", "Step 4")), "cells", 0, Cell.of("l1", "s4", "Gone"));
        Journey theirs = remove(remove(WITHOUT_STEP, "steps", "s4"), "phases", "p2");
        Journey mine = set(base, "steps", "s2", "phase", new ElementId("p1"));

        assertThat(settled(base, theirs, mine, "s2", "", Side.MINE))
                .isEqualTo(remove(set(BASE, "steps", "s2", "phase", new ElementId("p1")), "phases", "p2"));
    }

    @Test
    void givesALaneBackTheKindThatHoldsTheCells() {
        Journey theirs = set(BASE, "lanes", "l2", "kind", LaneKind.DURATION);
        Journey mine = add(BASE, "cells", 0, Cell.of("l2", "s1", "New"));

        assertThat(settled(BASE, theirs, mine, "l2", "kind", Side.MINE)).isEqualTo(mine);
        assertThat(settled(BASE, theirs, mine, "l2", "kind", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void keepsTheChosenOneOfTwoLanesThatShowTheSame() {
        Journey theirs = add(BASE, "lanes", 0, Lane.of("t", LaneKind.DURATION, "How long"));
        Journey mine = add(BASE, "lanes", 2, Lane.of("m", LaneKind.DURATION, "Time"));

        assertThat(settled(BASE, theirs, mine, "m", "kind", Side.MINE)).isEqualTo(mine);
        assertThat(settled(BASE, theirs, mine, "m", "kind", Side.THEIRS)).isEqualTo(theirs);
        assertThat(JourneyMerge.merge(BASE, theirs, mine).conflicts())
                .containsExactly(new Conflict("m", "Time", "kind", "", "How long", "Time"));
    }

    @Test
    void takesTheStepsOfOneSideWhereBothAreTooMany() {
        Journey full = with(BASE, "steps", IntStream.range(1, 400).mapToObj(n -> Step.of("s" + n, "p1", "S")).toList());
        Journey theirs = add(full, "steps", 0, Step.of("t", "p1", "Theirs"));
        Journey mine = add(add(full, "steps", 9, Step.of("m", "p1", "Mine")), "cells", 0, Cell.of("l1", "m", "My text"));

        assertThat(settled(full, theirs, mine, "journey", "steps", Side.MINE)).isEqualTo(mine);
        assertThat(settled(full, theirs, mine, "journey", "steps", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void keepsThePhasesOfOneSideWhereBothTogetherLeaveNone() {
        Journey theirs = remove(WITHOUT_STEP, "phases", "p2");
        Journey mine = with(remove(remove(BASE, "steps", "s1"), "steps", "s3"), "phases", List.of(Phase.of("p2", "Pay")));

        assertThat(settled(BASE, theirs, mine, "journey", "phases", Side.MINE)).isEqualTo(mine);
        assertThat(settled(BASE, theirs, mine, "journey", "phases", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void keepsAStepThatWasMovedIntoAPhaseThatCannotStay() {
        Journey theirs = remove(set(WITHOUT_STEP, "steps", "s1", "title", "I ask"), "phases", "p2");
        Journey moved = set(BASE, "steps", "s1", "phase", new ElementId("p2"));
        Journey mine = remove(remove(moved, "steps", "s3"), "phases", "p1");
        Choice phases = new Choice("journey", "phases", Side.THEIRS);

        assertThat(JourneyMerge.merge(BASE, theirs, mine, List.of(new Choice("p2", "", Side.THEIRS), phases)).document())
                .hasValueSatisfying(merged -> assertThat(keys(merged, "steps")).containsExactly("s1", "s3"));
    }

    @Test
    void asksAboutTheOrderApartFromTheNumber() {
        Journey full = with(BASE, "lanes", IntStream.range(0, 58).mapToObj(n -> Lane.of("l" + n, LaneKind.TEXT, "L")).toList());
        Journey theirs = add(add(move(full, "lanes", "l1", 2), "lanes", 58, Lane.of("t1", LaneKind.TEXT, "T")),
                "lanes", 58, Lane.of("t2", LaneKind.TEXT, "T"));
        Journey mine = add(move(full, "lanes", "l1", 0), "lanes", 58, Lane.of("m", LaneKind.TEXT, "M"));
        Choice order = new Choice("journey", "lanes.order", Side.MINE);

        assertThat(JourneyMerge.merge(full, theirs, mine, List.of(order)).conflicts())
                .extracting(Conflict::field).containsExactly("lanes");
    }

    @Test
    void takesTheChannelsOfOneSideWhereBothAreTooManyAndNothingElseOfTheStep() {
        Journey base = contact(BASE, "channels", channels(28));
        Journey theirs = contact(contact(BASE, "channels", channels(28, "fax", "post")), "reason", "Bill");
        Journey mine = contact(BASE, "channels", channels(28, "app", "desk"));

        assertThat(settled(base, theirs, mine, "s1", "channels", Side.MINE)).isEqualTo(contact(mine, "reason", "Bill"));
        assertThat(JourneyMerge.merge(base, theirs, mine).conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.mine()).startsWith("c0, c1, "));
    }

    @Test
    void takesThePersonasOfOneSideWhereBothAreTooMany() {
        Journey base = with(BASE, "personas", personas("b", 23_000));
        Journey theirs = with(base, "personas", personas("t", 24_000));
        Journey mine = with(base, "personas", personas("m", 24_000));

        assertThat(settled(base, theirs, mine, "journey", "personas", Side.MINE)).isEqualTo(mine);
    }

    @Test
    void asksOnlyWhereNobodyChose() {
        Journey mine = with(set(BASE, "steps", "s2", "title", "I pay at once"), "title", "My bill");
        Journey theirs = with(WITHOUT_STEP, "title", "Their bill");

        assertThat(JourneyMerge.merge(BASE, theirs, mine, List.of(new Choice("s2", "", Side.MINE))).conflicts())
                .extracting(Conflict::field).containsExactly("title");
    }

    private static List<String> channels(int count, String... more) {
        return Stream.concat(IntStream.range(0, count).mapToObj(n -> "c" + n), Stream.of(more)).toList();
    }

    private static Journey contact(Journey journey, String component, Object value) {
        return edit(journey, "steps", "s1", step -> with(step, "contact", with(((Step) step).contact(), component, value)));
    }

    private static List<PersonaReference> personas(String who, int count) {
        return IntStream.range(0, count).mapToObj(n -> new PersonaReference(Optional.empty(), who + n, Extras.NONE)).toList();
    }

    private static Journey settled(Journey base, Journey theirs, Journey mine, String element, String field, Side side) {
        assertThat(JourneyMerge.merge(base, theirs, mine).conflicts()).as("asked first")
                .extracting(Conflict::element, Conflict::field).contains(tuple(element, field));
        return JourneyMerge.merge(base, theirs, mine, List.of(new Choice(element, field, side))).document().orElseThrow();
    }

    private static Journey base() {
        Journey titled = Journeys.titled("Bill");
        Journey phases = with(with(with(titled, "cells", List.of()), "steps", List.of()), "phases",
                List.of(Phase.of("p1", "Ask"), Phase.of("p2", "Pay")));
        Journey steps = with(phases, "steps", List.of(Step.of("s1", "p1", "Step 1"), Step.of("s2", "p2", "Step 2"), Step.of("s3", "p1", "Step 3")));
        Journey lanes = with(steps, "lanes", List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts"), Lane.of("l2", LaneKind.TEXT, "Needs")));
        return with(lanes, "cells", List.of(Cell.of("l1", "s2", "Why?")));
    }
}
