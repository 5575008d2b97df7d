package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.klantreis.usecase.Edited.add;
import static org.klantreis.usecase.Edited.entry;
import static org.klantreis.usecase.Edited.keys;
import static org.klantreis.usecase.Edited.remove;
import static org.klantreis.usecase.Edited.set;
import static org.klantreis.usecase.Edited.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.testing.Journeys;

class MendingTest {

    private static final Journey BASE = base();
    private static final Journey WITHOUT_STEP = remove(remove(BASE, "cells", "l1/s2"), "steps", "s2");

    @Test
    void bringsBackTheStepOfACellThatIsKept() {
        Journey mine = set(BASE, "cells", "l1/s2", "text", "What I typed");

        Journey merged = settled(WITHOUT_STEP, mine, "l1/s2", "", Side.MINE);

        assertThat(merged).isEqualTo(mine);
    }

    @Test
    void bringsBackTheStepOfACellThatIsKeptWhoeverRemovedIt() {
        Journey theirs = set(BASE, "cells", "l1/s2", "text", "What they typed");

        assertThat(settled(theirs, WITHOUT_STEP, "l1/s2", "", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void bringsBackThePhaseWithTheStepAndTheLane() {
        Journey theirs = remove(remove(WITHOUT_STEP, "phases", "p2"), "lanes", "l1");
        Journey mine = set(BASE, "cells", "l1/s2", "text", "What I typed");

        assertThat(settled(theirs, mine, "l1/s2", "", Side.MINE)).isEqualTo(mine);
    }

    @Test
    void bringsBackAStepWithoutItsWayToAnother() {
        Journey base = set(BASE, "steps", "s2", "returnsTo", Optional.of(new ElementId("s3")));
        Journey theirs = remove(remove(remove(base, "cells", "l1/s2"), "steps", "s2"), "steps", "s3");
        Journey mine = set(base, "cells", "l1/s2", "text", "What I typed");

        Merge merge = JourneyMerge.merge(base, theirs, mine, List.of(new Choice("l1/s2", "", Side.MINE)));

        assertThat(entry(merge.journey().orElseThrow(), "steps", "s2")).contains(Step.of("s2", "p2", "Step 2"));
    }

    @Test
    void takesWhatStandsOnTheStepAwayWithIt() {
        Journey theirs = remove(WITHOUT_STEP, "phases", "p2");
        Journey mine = add(add(BASE, "steps", 2, Step.of("m", "p2", "Mine")), "cells", 0, Cell.of("l1", "m", "My text"));

        assertThat(settled(theirs, mine, "m", "", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void takesACellAwayThatBelongsToNoStepAnyMore() {
        Journey mine = add(BASE, "cells", 0, Cell.of("l2", "s2", "New"));

        assertThat(settled(WITHOUT_STEP, mine, "l2/s2", "", Side.THEIRS)).isEqualTo(WITHOUT_STEP);
    }

    @Test
    void givesALaneBackTheKindThatHoldsTheCell() {
        Journey theirs = set(BASE, "lanes", "l2", "kind", LaneKind.DURATION);
        Journey mine = add(BASE, "cells", 0, Cell.of("l2", "s1", "New"));

        assertThat(settled(theirs, mine, "l2/s1", "", Side.MINE)).isEqualTo(mine);
        assertThat(settled(theirs, mine, "l2/s1", "", Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void keepsTheChosenOneOfTwoLanesThatShowTheSame() {
        Journey theirs = add(BASE, "lanes", 0, Lane.of("t", LaneKind.DURATION, "How long"));
        Journey mine = add(BASE, "lanes", 2, Lane.of("m", LaneKind.DURATION, "Time"));

        assertThat(settled(theirs, mine, "m", "", Side.MINE)).isEqualTo(mine);
        assertThat(settled(theirs, mine, "m", "", Side.THEIRS)).isEqualTo(theirs);
        assertThat(JourneyMerge.merge(BASE, theirs, mine).conflicts())
                .containsExactly(new Conflict("m", "Time", "", "", "", "Time"));
    }

    @Test
    void takesTheStepsOfOneSideWhereBothAreTooMany() {
        Journey full = with(BASE, "steps", IntStream.range(1, 400).mapToObj(n -> Step.of("s" + n, "p1", "S")).toList());
        Journey theirs = add(full, "steps", 0, Step.of("t", "p1", "Theirs"));
        Journey mine = add(full, "steps", 9, Step.of("m", "p1", "Mine"));

        assertThat(JourneyMerge.merge(full, theirs, mine, List.of(new Choice("journey", "steps", Side.MINE))))
                .isEqualTo(Merge.of(mine));
    }

    @Test
    void takesAStepBackFromAPhaseThatIsGone() {
        Journey base = add(BASE, "phases", 2, Phase.of("p3", "Later"));
        Journey theirs = remove(base, "phases", "p3");
        Journey mine = set(base, "steps", "s1", "phase", new ElementId("p3"));

        assertThat(JourneyMerge.merge(base, theirs, mine).conflicts())
                .containsExactly(new Conflict("s1", "Step 1", "phase", "p1", "p1", "p3"));
        assertThat(JourneyMerge.merge(base, theirs, mine, List.of(new Choice("s1", "phase", Side.THEIRS)))).isEqualTo(Merge.of(theirs));
        assertThat(JourneyMerge.merge(base, theirs, mine, List.of(new Choice("s1", "phase", Side.MINE)))).isEqualTo(Merge.of(mine));
    }

    @Test
    void asksOnlyWhereNobodyChose() {
        Journey mine = add(set(BASE, "cells", "l1/s2", "text", "What I typed"), "cells", 0, Cell.of("l2", "s2", "New"));
        Journey theirs = remove(WITHOUT_STEP, "lanes", "l2");

        assertThat(JourneyMerge.merge(BASE, theirs, mine, List.of(new Choice("l1/s2", "", Side.MINE))).conflicts())
                .containsExactly(new Conflict("l2/s2", "Needs · Step 2", "", "", "", "New"));
        assertThat(keys(JourneyMerge.merge(BASE, theirs, mine, List.of(new Choice("l1/s2", "", Side.MINE),
                new Choice("l2/s2", "", Side.THEIRS))).journey().orElseThrow(), "steps")).contains("s2");
    }

    private static Journey settled(Journey theirs, Journey mine, String element, String field, Side side) {
        assertThat(JourneyMerge.merge(BASE, theirs, mine).conflicts()).as("asked first")
                .extracting(Conflict::element, Conflict::field).contains(tuple(element, field));
        return JourneyMerge.merge(BASE, theirs, mine, List.of(new Choice(element, field, side))).journey().orElseThrow();
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
