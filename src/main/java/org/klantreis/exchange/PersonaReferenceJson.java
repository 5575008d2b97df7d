package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;

/** Who travels. */
final class PersonaReferenceJson {
    private PersonaReferenceJson() {
    }

    static PersonaReference read(Members from) {
        return new PersonaReference(address(from), from.text("name"), from.extras());
    }

    private static Optional<MapAddress> address(Members from) {
        boolean lives = from.value("page").isPresent() | from.value("key").isPresent();
        return lives ? Optional.of(AddressJson.read(from)) : Optional.empty();
    }

    static void write(MemberWriter to, PersonaReference persona) {
        persona.address().ifPresent(address -> AddressJson.write(to, address));
        to.text("name", persona.name()).extras(persona.extras());
    }
}
