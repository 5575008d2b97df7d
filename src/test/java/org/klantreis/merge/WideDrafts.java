package org.klantreis.merge;

import static org.klantreis.merge.Edited.with;

import java.util.List;
import java.util.stream.Stream;
import org.klantreis.drawing.Journeys;
import org.klantreis.model.Journey;

/** The largest map that there is: one side wrote in every cell and renamed every step, the other removed all steps. */
public final class WideDrafts {

    private final Journey base = Journeys.full(400);
    private final Journey theirs = written();
    private final Journey mine = Stream.of("cells", "findings", "steps").reduce(base,
            (journey, list) -> with(journey, list, List.of()), (one, other) -> other);
    private final List<Choice> choices =
            base.steps().stream().map(step -> new Choice(step.id().value(), "", Side.THEIRS)).toList();

    private Journey written() {
        Journey cells = with(base, "cells", base.cells().stream().map(cell -> with(cell, "text", "More")).toList());
        return with(cells, "steps", base.steps().stream().map(step -> with(step, "title", "Anew")).toList());
    }

    /** What one side wrote. */
    Journey theirs() {
        return theirs;
    }

    /** With a choice for each step, all as one side has it. */
    public Journey settled() {
        return JourneyMerge.merge(base, theirs, mine, choices).document().orElseThrow();
    }

    /** The first of the conflicts. */
    public List<Conflict> conflicts() {
        return JourneyMerge.merge(base, theirs, mine).conflicts();
    }
}
