package org.klantreis.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who travels: a persona that lives on a page, or only a name.
 *
 * @param id       by which steps name it; empty while none does
 * @param name     of one that lives on a page, what it is called there; empty if the reader may not know it
 * @param standing what the reader may know of it
 */
public record PersonaReference(Optional<ElementId> id, Optional<MapAddress> address, String name, PersonaStanding standing,
                               Extras extras) {

    /**
     * One that is only a name is known to everybody.
     *
     * @throws InvalidValue if it neither names a persona nor says where one lives
     */
    public PersonaReference {
        Rules.line("personas.name", name);
        if (address.isEmpty() && name.isBlank()) {
            throw new InvalidValue("missing", "personas.name");
        }
        standing = address.isEmpty() ? PersonaStanding.KNOWN : standing;
    }

    public PersonaReference(Optional<MapAddress> address, String name, Extras extras) {
        this(Optional.empty(), address, name, PersonaStanding.KNOWN, extras);
    }

    /** The ids by which steps can name these. */
    public static Set<ElementId> ids(List<PersonaReference> personas) {
        return personas.stream().flatMap(persona -> persona.id().stream()).collect(Collectors.toSet());
    }

    /** The same persona, named by steps with this id, or by none. */
    public PersonaReference identified(Optional<ElementId> by) {
        return new PersonaReference(by, address, name, standing, extras);
    }

    /** The same persona under this name, to a reader who may know so much of it. */
    public PersonaReference told(String called, PersonaStanding known) {
        return new PersonaReference(id, address, called, known, extras);
    }
}
