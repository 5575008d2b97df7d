package org.klantreis.usecase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;

/** The elements of both drafts while they are made to agree on what only one of them can have. */
final class Sides {

    private final Elements base;
    private final Map<Side, Elements> drafts = new EnumMap<>(Side.class);

    Sides(Journey base, Journey theirs, Journey mine) {
        this.base = Elements.of(base);
        drafts.put(Side.THEIRS, Elements.of(theirs));
        drafts.put(Side.MINE, Elements.of(mine));
    }

    Elements base() {
        return base;
    }

    Elements of(Side side) {
        return drafts.get(side);
    }

    void change(Side side, UnaryOperator<Elements> change) {
        drafts.put(side, change.apply(of(side)));
        drafts.put(side, of(side).grounded(of(side.other())));
        drafts.put(side.other(), of(side.other()).grounded(of(side)));
    }

    /** The side gets back what it removed. */
    void restore(Side side, ElementId id) {
        change(side, draft -> Restoring.of(id, base, draft));
    }

    /** Nobody keeps it. Steps in it go where the other side moved them, or they go with it. */
    void remove(ElementId id) {
        Map<ElementId, ElementId> theirs = phases(Side.THEIRS);
        Map<ElementId, ElementId> mine = phases(Side.MINE);
        change(Side.THEIRS, draft -> draft.withSteps(step -> step.phase().equals(id) ? moved(step, mine) : step).without(id));
        change(Side.MINE, draft -> draft.withSteps(step -> step.phase().equals(id) ? moved(step, theirs) : step).without(id));
    }

    private Map<ElementId, ElementId> phases(Side side) {
        return of(side).steps().stream().collect(Collectors.toMap(Step::id, Step::phase));
    }

    private static Step moved(Step step, Map<ElementId, ElementId> phases) {
        return Optional.ofNullable(phases.get(step.id())).map(phase -> Components.with(step, "phase", phase)).orElse(step);
    }
}
