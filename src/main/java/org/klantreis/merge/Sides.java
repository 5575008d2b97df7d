package org.klantreis.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;

/** The elements of both drafts while they are made to agree on what only one of them can have. */
final class Sides {

    private final Elements base;
    private final Map<Side, Elements> drafts = new EnumMap<>(Side.class);

    Sides(Journey base, Journey theirs, Journey mine) {
        PersonaIds agreed = PersonaIds.of(base, theirs, mine);
        this.base = agreed.in(Elements.of(base));
        drafts.put(Side.THEIRS, agreed.in(Elements.of(theirs)));
        drafts.put(Side.MINE, agreed.in(Elements.of(mine)));
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
    void restore(Side side, Set<ElementId> ids) {
        if (!ids.isEmpty()) {
            change(side, draft -> Restoring.of(ids, base, draft, of(side.other())));
        }
    }

    /** Nobody keeps them. Steps in them go where the other side moved them, or they go with it. */
    void remove(Set<ElementId> ids) {
        Map<ElementId, ElementId> theirs = of(Side.THEIRS).phasesOfSteps();
        Map<ElementId, ElementId> mine = of(Side.MINE).phasesOfSteps();
        change(Side.THEIRS, draft -> draft.withSteps(step -> ids.contains(step.phase()) ? moved(step, mine) : step).without(ids));
        change(Side.MINE, draft -> draft.withSteps(step -> ids.contains(step.phase()) ? moved(step, theirs) : step).without(ids));
    }

    private static Step moved(Step step, Map<ElementId, ElementId> phases) {
        return Optional.ofNullable(phases.get(step.id())).map(phase -> Components.with(step, "phase", phase)).orElse(step);
    }
}
