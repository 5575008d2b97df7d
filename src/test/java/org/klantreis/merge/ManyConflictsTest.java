package org.klantreis.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.merge.Edited.with;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Step;
import org.klantreis.testing.Journeys;

class ManyConflictsTest {
    private static final Journey BASE = with(Journeys.titled("Wide"), "steps", steps(400));

    @Test
    void tellsTheFirstHundredWhereBothChangedTheSame() {
        Outcome<Journey> outcome = JourneyMerge.merge(BASE, renamed("theirs"), renamed("mine"));

        assertThat(outcome.conflicts()).hasSize(Conflicts.MOST).endsWith(new Conflict("n99", "mine", "title", "S", "theirs", "mine"));
    }

    @Test
    void tellsTheFirstHundredStepsThatOneSideRemovedAndTheOtherWroteAt() {
        Journey theirs = with(with(BASE, "lanes", lanes(58)), "cells", cells(58, 400));
        Journey mine = with(BASE, "steps", List.of());

        assertThat(JourneyMerge.merge(BASE, theirs, mine).conflicts()).hasSize(Conflicts.MOST)
                .startsWith(new Conflict("n0", "S", "", "S", "S, ?, ?, ?, ?, ?", ""));
    }

    @Test
    void bringsBackAllStepsOfTheLargestMapAsSomebodyChose() {
        WideDrafts drafts = new WideDrafts();

        assertThat(drafts.conflicts()).hasSize(Conflicts.MOST);
        assertThat(with(drafts.settled(), "findings", List.of())).isEqualTo(with(drafts.theirs(), "findings", List.of()));
    }

    private static Journey renamed(String title) {
        return with(BASE, "steps", BASE.steps().stream().map(step -> with(step, "title", title)).toList());
    }

    private static List<Step> steps(int count) {
        String phase = Journeys.titled("Wide").phases().get(0).id().value();
        return IntStream.range(0, count).mapToObj(n -> Step.of("n" + n, phase, "S")).toList();
    }

    private static List<Lane> lanes(int count) {
        return IntStream.range(0, count).mapToObj(n -> Lane.of("x" + n, LaneKind.TEXT, "L")).toList();
    }

    private static List<Cell> cells(int lanes, int steps) {
        return IntStream.range(0, lanes * steps).mapToObj(n -> Cell.of("x" + n / steps, "n" + n % steps, "?")).toList();
    }
}
