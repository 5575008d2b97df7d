package org.klantreis.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that hold between the elements of a journey: every id once, every reference to something that is there. */
final class JourneyRules {
    private final List<PersonaReference> personas;
    private final List<Phase> phases;
    private final List<Step> steps;
    private final List<Lane> lanes;
    private final List<Finding> findings;
    private final List<Improvement> improvements;
    private final Set<ElementId> phaseIds;
    private final Set<ElementId> stepIds;
    private final List<InvalidValue> broken = new ArrayList<>();

    JourneyRules(List<PersonaReference> personas, List<Phase> phases, List<Step> steps, List<Lane> lanes,
                 List<Finding> findings, List<Improvement> improvements) {
        this.personas = personas;
        this.phases = phases;
        this.steps = steps;
        this.lanes = lanes;
        this.findings = findings;
        this.improvements = improvements;
        this.phaseIds = phases.stream().map(Phase::id).collect(Collectors.toSet());
        this.stepIds = steps.stream().map(Step::id).collect(Collectors.toSet());
    }

    /** @throws InvalidValue with everything that is wrong, each at its place such as {@code cells[3].lane} */
    void check(List<Cell> cells) {
        if (phases.isEmpty()) {
            breaks("missing", "phases");
        }
        checkIdsOnce();
        checkDerivedLanesOnce();
        checkReferences();
        checkNumberOfReferences();
        checkCells(cells);
        if (!broken.isEmpty()) {
            throw InvalidValue.firstOf(broken);
        }
    }

    private void checkIdsOnce() {
        Set<ElementId> seen = new HashSet<>();
        checkOnce(seen, "phases", phases, Phase::id);
        checkOnce(seen, "steps", steps, Step::id);
        checkOnce(seen, "lanes", lanes, Lane::id);
        checkOnce(seen, "findings", findings, Finding::id);
        checkOnce(seen, "improvements", improvements, Improvement::id);
        broken.addAll(new TravellerRules(personas, steps).broken(seen));
    }

    private <T> void checkOnce(Set<ElementId> seen, String list, List<T> elements, Function<T, ElementId> id) {
        for (int n = 0; n < elements.size(); n++) {
            if (!seen.add(id.apply(elements.get(n)))) {
                breaks("duplicate-id", place(list, n) + ".id", id.apply(elements.get(n)));
            }
        }
    }

    /** A second lane of a derived kind would show the same again, at the cost of everything in it. */
    private void checkDerivedLanesOnce() {
        Set<LaneKind> seen = EnumSet.noneOf(LaneKind.class);
        for (int n = 0; n < lanes.size(); n++) {
            LaneKind kind = lanes.get(n).kind();
            if (!kind.holdsCells() && !seen.add(kind)) {
                breaks("duplicate-lane", place("lanes", n), kind.word());
            }
        }
    }

    /** Each reference is drawn, so their number decides how much a drawing costs. */
    private void checkNumberOfReferences() {
        long found = findings.stream().mapToLong(finding -> finding.steps().size()).sum();
        long references = found + improvedSteps();
        if (references > Limits.ENTRIES) {
            breaks("too-many-references", found > Limits.ENTRIES ? "findings" : "improvements", references, Limits.ENTRIES);
        }
    }

    /** An improvement without steps of its own stands at those of what it mends. */
    private long improvedSteps() {
        Map<ElementId, Integer> ofFindings = new HashMap<>();
        findings.forEach(finding -> ofFindings.put(finding.id(), finding.steps().size()));
        return improvements.stream().mapToLong(improvement -> improvement.steps().isEmpty()
                ? improvement.findings().stream().mapToLong(id -> ofFindings.getOrDefault(id, 0)).sum()
                : improvement.steps().size()).sum();
    }

    private void checkReferences() {
        for (int n = 0; n < steps.size(); n++) {
            check("steps", n, "phase", phaseIds, List.of(steps.get(n).phase()));
            check("steps", n, "returnsTo", stepIds, steps.get(n).returnsTo().stream().toList());
        }
        for (int n = 0; n < findings.size(); n++) {
            check("findings", n, "steps", stepIds, findings.get(n).steps());
        }
        Set<ElementId> findingIds = findings.stream().map(Finding::id).collect(Collectors.toSet());
        for (int n = 0; n < improvements.size(); n++) {
            check("improvements", n, "steps", stepIds, improvements.get(n).steps());
            check("improvements", n, "findings", findingIds, improvements.get(n).findings());
        }
    }

    private void checkCells(List<Cell> cells) {
        Map<ElementId, LaneKind> kinds = lanes.stream().collect(Collectors.toMap(Lane::id, Lane::kind, (a, b) -> a));
        Set<List<ElementId>> places = new HashSet<>();
        for (int n = 0; n < cells.size(); n++) {
            Cell cell = cells.get(n);
            check("cells", n, "lane", kinds.keySet(), List.of(cell.lane()));
            check("cells", n, "at", stepIds.contains(cell.at()) ? stepIds : phaseIds, List.of(cell.at()));
            if (kinds.containsKey(cell.lane()) && !kinds.get(cell.lane()).holdsCells()) {
                breaks("derived-lane", place("cells", n) + ".lane", cell.lane());
            }
            if (!places.add(List.of(cell.lane(), cell.at()))) {
                breaks("duplicate-cell", place("cells", n), cell.lane(), cell.at());
            }
        }
    }

    private void check(String list, int n, String member, Set<ElementId> known, List<ElementId> references) {
        references.stream().filter(reference -> !known.contains(reference))
                .forEach(reference -> breaks("unknown-reference", place(list, n) + "." + member, reference));
    }

    private static String place(String list, int n) {
        return list + "[" + n + "]";
    }

    private void breaks(String rule, String field, Object... details) {
        broken.add(new InvalidValue(rule, field, details));
    }
}
