package org.klantreis.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.klantreis.model.ElementId;

/** What would fall with an element of a draft: the element, what is in it, and that others mention it. */
final class Hanging {

    private final Map<ElementId, Set<Object>> parts = new HashMap<>();
    private final Map<ElementId, Set<ElementId>> stepsOf = new HashMap<>();

    Hanging(Elements draft) {
        draft.holders().forEach(this::hang);
        draft.cells().forEach(cell -> List.of(cell.lane(), cell.at()).forEach(holder -> hang(holder, cell)));
        draft.steps().forEach(step -> step.returnsTo().ifPresent(to -> hang(to, step.id())));
        draft.steps().forEach(step -> stepsOf.computeIfAbsent(step.phase(), unused -> new LinkedHashSet<>()).add(step.id()));
        draft.steps().forEach(step -> step.personas().personas().forEach(persona -> hang(persona, step.id())));
        draft.findings().forEach(finding -> finding.steps().forEach(step -> hang(step, finding.id())));
        draft.improvements().forEach(improvement -> improvement.steps().forEach(step -> hang(step, improvement.id())));
        draft.improvements().forEach(improvement -> improvement.findings().forEach(found -> hang(found, improvement.id())));
    }

    private void hang(ElementId holder, Object part) {
        parts.computeIfAbsent(holder, unused -> new LinkedHashSet<>()).add(part);
    }

    /** @param safe steps that do not fall with their phase */
    Set<Object> on(ElementId id, Predicate<ElementId> safe) {
        Set<Object> hanging = new LinkedHashSet<>(parts.getOrDefault(id, Set.of()));
        for (ElementId step : stepsOf.getOrDefault(id, Set.of())) {
            hanging.add(step);
            if (!safe.test(step)) {
                hanging.addAll(on(step, safe));
            }
        }
        return hanging;
    }
}
