package org.klantreis.insight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Finding;
import org.klantreis.model.Header;
import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;

/** Names the elements of two states of a map: as they are called now, or were called before they went. */
final class JourneySubjects implements Subjects {

    private final Map<ElementId, String> titles = new HashMap<>();
    private final Map<ElementId, PersonaReference> personas = new HashMap<>();
    private final Map<ElementId, List<String>> steps = new HashMap<>();

    JourneySubjects(Journey before, Journey after) {
        note(before);
        note(after);
    }

    private void note(Journey journey) {
        journey.phases().forEach(phase -> titles.put(phase.id(), phase.title()));
        journey.lanes().forEach(lane -> titles.put(lane.id(), lane.title()));
        journey.steps().forEach(step -> titles.put(step.id(), step.title()));
        journey.personas().forEach(persona -> persona.id().ifPresent(id -> personas.put(id, persona)));
        journey.findings().forEach(finding -> note(finding.id(), finding.title(), finding.steps()));
        Map<ElementId, Finding> findings = journey.findings().stream().collect(Collectors.toMap(Finding::id, finding -> finding));
        journey.improvements().forEach(each -> note(each.id(), each.title(), each.placesBy(findings)));
    }

    private void note(ElementId id, String title, Collection<ElementId> places) {
        titles.put(id, title);
        steps.put(id, places.stream().map(ElementId::value).toList());
    }

    @Override
    public Subject of(Record element) {
        if (element instanceof Cell cell) {
            return new Subject(ElementType.CELL, List.of(cell.lane().value(), cell.at().value()),
                    List.of(titles.get(cell.lane()), titles.get(cell.at())), List.of());
        }
        if (element instanceof Step step) {
            return titled(ElementType.STEP, step.id());
        }
        if (element instanceof Phase phase) {
            return titled(ElementType.PHASE, phase.id());
        }
        if (element instanceof Lane lane) {
            return titled(ElementType.LANE, lane.id());
        }
        return element instanceof Finding finding ? titled(ElementType.FINDING, finding.id()) : ofOther(element);
    }

    private Subject ofOther(Record element) {
        return element instanceof Improvement improvement ? titled(ElementType.IMPROVEMENT, improvement.id())
                : new Subject(ElementType.MAP, List.of(element instanceof Header ? "header" : "journey"), List.of(), List.of());
    }

    private Subject titled(ElementType type, ElementId id) {
        return new Subject(type, List.of(id.value()), List.of(titles.get(id)), steps.getOrDefault(id, List.of()));
    }

    @Override
    public Object named(Object value) {
        if (value instanceof ElementId id) {
            return titles.get(id);
        }
        if (value instanceof Travellers travellers) {
            return travellers.personas().stream().map(personas::get).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::named);
        }
        return value instanceof Collection<?> values ? values.stream().map(this::named).toList() : value;
    }
}
