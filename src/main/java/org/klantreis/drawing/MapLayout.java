package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/**
 * Where everything stands: phases side by side, each over its steps.
 *
 * @param places column of each step, first column of each phase
 */
record MapLayout(List<PhaseSpan> phases, List<Column> columns, Map<ElementId, Integer> places) {

    static MapLayout of(Journey journey) {
        Map<ElementId, List<Step>> steps = journey.steps().stream().collect(Collectors.groupingBy(Step::phase));
        List<PhaseSpan> phases = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Phase phase : journey.phases()) {
            int first = columns.size();
            columns(columns, phase, steps.getOrDefault(phase.id(), List.of()));
            phases.add(new PhaseSpan(phase, List.copyOf(columns.subList(first, columns.size()))));
        }
        return new MapLayout(List.copyOf(phases), List.copyOf(columns), places(phases));
    }

    private static void columns(List<Column> columns, Phase phase, List<Step> steps) {
        for (Step step : steps) {
            columns.add(new Column(step.id(), columns.size(), Optional.of(step)));
        }
        if (steps.isEmpty()) {
            columns.add(new Column(phase.id(), columns.size(), Optional.empty()));
        }
    }

    private static Map<ElementId, Integer> places(List<PhaseSpan> phases) {
        Map<ElementId, Integer> places = new HashMap<>();
        for (PhaseSpan span : phases) {
            places.put(span.phase().id(), span.first());
            span.columns().forEach(column -> places.put(column.at(), column.index()));
        }
        return Map.copyOf(places);
    }

    boolean hasSteps() {
        return phases.stream().anyMatch(PhaseSpan::hasSteps);
    }
}
