package org.klantreis.model;

import java.util.Optional;

/**
 * Who travels: a persona that lives on a page, or only a name.
 *
 * @param name     of one that lives on a page, what it is called there; empty if the reader may not know it
 * @param standing what the reader may know of it
 */
public record PersonaReference(Optional<MapAddress> address, String name, PersonaStanding standing, Extras extras) {

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
        this(address, name, PersonaStanding.KNOWN, extras);
    }

    /** The same persona under this name, to a reader who may know so much of it. */
    public PersonaReference told(String called, PersonaStanding known) {
        return new PersonaReference(address, called, known, extras);
    }
}
