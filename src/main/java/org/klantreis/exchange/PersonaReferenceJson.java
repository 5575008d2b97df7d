package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.MapAddress;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;

/** Who travels, and whether the reader may know who. */
final class PersonaReferenceJson {
    private PersonaReferenceJson() {
    }

    static PersonaReference read(Members from) {
        return new PersonaReference(from.value("id").id(), address(from), from.text("name"), standing(from), from.extras());
    }

    private static Optional<MapAddress> address(Members from) {
        boolean lives = from.value("page").isPresent() | from.value("key").isPresent();
        return lives ? Optional.of(AddressJson.read(from)) : Optional.empty();
    }

    private static PersonaStanding standing(Members from) {
        boolean removed = from.flag("removed");
        return from.flag("restricted") ? PersonaStanding.RESTRICTED : removed ? PersonaStanding.REMOVED : PersonaStanding.KNOWN;
    }

    static void write(MemberWriter to, PersonaReference persona) {
        to.value("id", persona.id());
        persona.address().ifPresent(address -> AddressJson.write(to, address));
        to.text("name", persona.name()).flag("restricted", persona.standing() == PersonaStanding.RESTRICTED)
                .flag("removed", persona.standing() == PersonaStanding.REMOVED).extras(persona.extras());
    }
}
