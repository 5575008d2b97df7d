package org.klantreis.model;

import java.util.Optional;

/** Who travels: a persona that lives on a page, or only a name; of a removed one the name stays. */
public record PersonaReference(Optional<MapAddress> address, String name, Extras extras) {

    /** @throws InvalidValue if it neither names a persona nor says where one lives */
    public PersonaReference {
        Rules.line("personas.name", name);
        if (address.isEmpty() && name.isBlank()) {
            throw new InvalidValue("missing", "personas.name");
        }
    }
}
