package org.klantreis.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Finding;
import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** The elements of a journey while they are put together, so without its rules. The lists are called as there. */
record Elements(List<PersonaReference> personas, List<Phase> phases, List<Step> steps, List<Lane> lanes, List<Cell> cells,
                List<Finding> findings, List<Improvement> improvements) {

    static Elements of(Journey journey) {
        return new Elements(journey.personas(), journey.phases(), journey.steps(), journey.lanes(), journey.cells(),
                journey.findings(), journey.improvements());
    }

    /** Those on which others hang, containers first. */
    Map<ElementId, Record> holders() {
        Map<ElementId, Record> holders = new LinkedHashMap<>();
        phases.forEach(phase -> holders.put(phase.id(), phase));
        lanes.forEach(lane -> holders.put(lane.id(), lane));
        steps.forEach(step -> holders.put(step.id(), step));
        findings.forEach(finding -> holders.put(finding.id(), finding));
        personas.forEach(persona -> persona.id().ifPresent(id -> holders.put(id, persona)));
        return holders;
    }

    Optional<Lane> lane(ElementId id) {
        return lanes.stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    Map<ElementId, ElementId> phasesOfSteps() {
        return steps.stream().collect(Collectors.toMap(Step::id, Step::phase));
    }

    /** Without these holders. What hung on them hangs in the air then. */
    Elements without(Set<ElementId> ids) {
        return new Elements(personas.stream().filter(persona -> persona.id().filter(ids::contains).isEmpty()).toList(),
                phases.stream().filter(phase -> !ids.contains(phase.id())).toList(),
                steps.stream().filter(step -> !ids.contains(step.id())).toList(),
                lanes.stream().filter(lane -> !ids.contains(lane.id())).toList(), cells,
                findings.stream().filter(finding -> !ids.contains(finding.id())).toList(), improvements);
    }

    Elements withSteps(Function<Step, Step> change) {
        return new Elements(personas, phases, steps.stream().map(change).toList(), lanes, cells, findings, improvements);
    }

    /** With this holder in the place of the one with its id. */
    Elements with(Record holder) {
        return new Elements(put(personas, holder), put(phases, holder), put(steps, holder), put(lanes, holder), cells,
                put(findings, holder), improvements);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> List<R> put(List<R> list, Record holder) {
        return list.stream().map(each -> each.getClass() == holder.getClass()
                && ElementKey.of(each).equals(ElementKey.of(holder)) ? (R) holder : each).toList();
    }

    /** Without anything that hangs in the air; a step may stand in a phase that only the other draft has yet. */
    Elements grounded(Elements other) {
        Set<ElementId> anyPhases = Stream.of(this, other).flatMap(draft -> draft.phases.stream()).map(Phase::id)
                .collect(Collectors.toSet());
        List<Step> standing = steps.stream().filter(step -> anyPhases.contains(step.phase())).toList();
        Set<ElementId> stepIds = standing.stream().map(Step::id).collect(Collectors.toSet());
        Set<ElementId> places = Stream.concat(phases.stream().map(Phase::id), stepIds.stream()).collect(Collectors.toSet());
        Set<ElementId> rows = lanes.stream().filter(lane -> lane.kind().holdsCells()).map(Lane::id).collect(Collectors.toSet());
        Set<ElementId> found = findings.stream().map(Finding::id).collect(Collectors.toSet());
        Set<ElementId> travelling = PersonaReference.ids(personas);
        return new Elements(personas, phases, standing.stream().map(step -> returning(step, stepIds))
                .map(step -> step.takenBy(step.personas().among(travelling))).toList(), lanes,
                cells.stream().filter(cell -> rows.contains(cell.lane()) && places.contains(cell.at())).toList(),
                findings.stream().map(finding -> naming(finding, "steps", finding.steps(), stepIds)).toList(),
                improvements.stream().map(improvement -> naming(improvement, "steps", improvement.steps(), stepIds))
                        .map(improvement -> naming(improvement, "findings", improvement.findings(), found)).toList());
    }

    private static Step returning(Step step, Set<ElementId> known) {
        return step.returnsTo().filter(to -> !known.contains(to)).isEmpty() ? step
                : Components.with(step, "returnsTo", Optional.empty());
    }

    private static <R extends Record> R naming(R element, String list, List<ElementId> named, Set<ElementId> known) {
        return known.containsAll(named) ? element
                : Components.with(element, list, named.stream().filter(known::contains).toList());
    }
}
