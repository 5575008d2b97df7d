package org.klantreis.model;

import java.util.List;
import java.util.Set;

/**
 * Who takes a step.
 *
 * @param personas ids of personas of the map; none if everybody does
 */
public record Travellers(List<ElementId> personas) {

    public static final Travellers EVERYBODY = new Travellers(List.of());

    /** @throws InvalidValue if a persona stands twice, or there are more than {@value Limits#PERSONAS} */
    public Travellers {
        personas = Rules.distinct(Limits.PERSONAS, "personas", personas);
    }

    /** Only those who are among these; everybody where none of them is. */
    public Travellers among(Set<ElementId> known) {
        return known.containsAll(personas) ? this : new Travellers(personas.stream().filter(known::contains).toList());
    }
}
