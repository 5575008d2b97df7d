package org.klantreis.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.Step;
import org.klantreis.model.Travellers;

/**
 * The ids by which steps name personas. Nobody sees them, so nobody is asked about them: the same persona gets the same one in
 * all drafts, also where a side has given it none.
 */
final class PersonaIds {

    private final Map<Object, ElementId> agreed = new HashMap<>();

    private PersonaIds() {
    }

    /** @param drafts of one map, of which the first that gives an id counts */
    static PersonaIds of(Journey... drafts) {
        PersonaIds ids = new PersonaIds();
        Stream.of(drafts).flatMap(draft -> draft.personas().stream())
                .forEach(persona -> persona.id().ifPresent(id -> ids.agreed.putIfAbsent(ElementKey.of(persona), id)));
        return ids;
    }

    Elements in(Elements draft) {
        Set<Object> seen = new HashSet<>();
        Map<ElementId, ElementId> renamed = new HashMap<>();
        List<PersonaReference> personas = draft.personas().stream()
                .map(persona -> seen.add(ElementKey.of(persona)) ? identified(persona, renamed) : persona).toList();
        return Components.with(draft, "personas", personas).withSteps(step -> taken(step, renamed));
    }

    private PersonaReference identified(PersonaReference persona, Map<ElementId, ElementId> renamed) {
        Optional<ElementId> id = Optional.ofNullable(agreed.get(ElementKey.of(persona)));
        persona.id().ifPresent(own -> renamed.put(own, id.orElse(own)));
        return persona.identified(id);
    }

    private static Step taken(Step step, Map<ElementId, ElementId> renamed) {
        Set<ElementId> personas = new LinkedHashSet<>();
        step.personas().personas().forEach(id -> personas.add(renamed.getOrDefault(id, id)));
        return step.takenBy(new Travellers(List.copyOf(personas)));
    }
}
