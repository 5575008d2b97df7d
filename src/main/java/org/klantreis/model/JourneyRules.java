package org.klantreis.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that hold between the elements of a journey: every id once, every reference to something that is there. */
final class JourneyRules {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final List<Phase> phases;
    private final List<Step> steps;
    private final List<Finding> findings;
    private final List<Lane> lanes;
    private final Set<ElementId> phaseIds;
    private final Set<ElementId> stepIds;

    JourneyRules(List<Phase> phases, List<Step> steps, List<Lane> lanes, List<Finding> findings) {
        this.phases = phases;
        this.steps = steps;
        this.lanes = lanes;
        this.findings = findings;
        this.phaseIds = phases.stream().map(Phase::id).collect(Collectors.toSet());
        this.stepIds = steps.stream().map(Step::id).collect(Collectors.toSet());
    }

    static void checkLanguage(String lang) {
        if (!LANGUAGE.matcher(lang).matches()) {
            throw new InvalidValue("malformed-language", "lang", Rules.excerpt(lang));
        }
    }

    void check(List<Cell> cells, List<Improvement> improvements) {
        if (phases.isEmpty()) {
            throw new InvalidValue("missing", "phases");
        }
        checkIdsOnce(improvements);
        steps.forEach(this::checkStep);
        findings.forEach(finding -> checkAll("findings.steps", stepIds, finding.steps()));
        Set<ElementId> findingIds = findings.stream().map(Finding::id).collect(Collectors.toSet());
        improvements.forEach(improvement -> {
            checkAll("improvements.steps", stepIds, improvement.steps());
            checkAll("improvements.findings", findingIds, improvement.findings());
        });
        checkCells(cells);
    }

    private void checkIdsOnce(List<Improvement> improvements) {
        Set<ElementId> seen = new HashSet<>();
        Stream.of(phases.stream().map(Phase::id), steps.stream().map(Step::id), lanes.stream().map(Lane::id),
                        findings.stream().map(Finding::id), improvements.stream().map(Improvement::id))
                .flatMap(ids -> ids)
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidValue("duplicate-id", "id", id);
                });
    }

    private void checkStep(Step step) {
        check("steps.phase", phaseIds, step.phase());
        step.returnsTo().ifPresent(target -> check("steps.returnsTo", stepIds, target));
    }

    private void checkCells(List<Cell> cells) {
        Map<ElementId, LaneKind> kinds = new HashMap<>();
        lanes.forEach(lane -> kinds.put(lane.id(), lane.kind()));
        Set<List<ElementId>> places = new HashSet<>();
        for (Cell cell : cells) {
            check("cells.lane", kinds.keySet(), cell.lane());
            if (!stepIds.contains(cell.at())) {
                check("cells.at", phaseIds, cell.at());
            }
            if (!kinds.get(cell.lane()).holdsCells()) {
                throw new InvalidValue("derived-lane", "cells.lane", cell.lane());
            }
            if (!places.add(List.of(cell.lane(), cell.at()))) {
                throw new InvalidValue("duplicate-cell", "cells", cell.lane(), cell.at());
            }
        }
    }

    private static void checkAll(String field, Set<ElementId> known, Collection<ElementId> references) {
        references.forEach(reference -> check(field, known, reference));
    }

    private static void check(String field, Set<ElementId> known, ElementId reference) {
        if (!known.contains(reference)) {
            throw new InvalidValue("unknown-reference", field, reference);
        }
    }
}
