package org.klantreis.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules between the personas of a journey and its steps: every id once, and steps name only who is there. */
final class TravellerRules {

    private final List<PersonaReference> personas;
    private final List<Step> steps;
    private final List<InvalidValue> broken = new ArrayList<>();

    TravellerRules(List<PersonaReference> personas, List<Step> steps) {
        this.personas = personas;
        this.steps = steps;
    }

    /** @param taken ids that other elements of the journey have */
    List<InvalidValue> broken(Set<ElementId> taken) {
        checkIds(taken);
        checkReferences();
        checkNumberOfReferences();
        return broken;
    }

    private void checkIds(Set<ElementId> taken) {
        Set<ElementId> seen = new HashSet<>(taken);
        for (int n = 0; n < personas.size(); n++) {
            Optional<ElementId> id = personas.get(n).id();
            if (id.isPresent() && !seen.add(id.get())) {
                broken.add(new InvalidValue("duplicate-id", "personas[" + n + "].id", id.get()));
            }
        }
    }

    private void checkReferences() {
        Set<ElementId> known = PersonaReference.ids(personas);
        for (int n = 0; n < steps.size(); n++) {
            String field = "steps[" + n + "].personas";
            steps.get(n).personas().personas().stream().filter(id -> !known.contains(id))
                    .forEach(id -> broken.add(new InvalidValue("unknown-reference", field, id)));
        }
    }

    /** Each is drawn with its name, so their number decides how much a drawing costs. */
    private void checkNumberOfReferences() {
        int references = steps.stream().mapToInt(step -> step.personas().personas().size()).sum();
        if (references > Limits.ENTRIES) {
            broken.add(new InvalidValue("too-many-travellers", "steps", references, Limits.ENTRIES));
        }
    }
}
