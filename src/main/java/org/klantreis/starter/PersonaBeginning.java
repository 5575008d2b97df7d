package org.klantreis.starter;

import java.util.Optional;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.PersonaEditing;
import org.klantreis.usecase.Revision;

/** Beginning personas with starters. */
public final class PersonaBeginning {

    private final PersonaStarters starters;
    private final PersonaEditing editing;

    public PersonaBeginning(PersonaStarters starters, PersonaEditing editing) {
        this.starters = starters;
        this.editing = editing;
    }

    /**
     * Begins a persona with a starter.
     *
     * @param language in which it is wanted, such as {@code nl}; a starter that does not speak it comes in English
     * @param title    in place of the starter's own, as role
     * @throws Failure if there is no such starter, the key is taken, or the user may not edit the page
     * @throws InvalidValue if the title or the role is none
     */
    public Revision<Persona> begin(MapAddress address, String starter, String language, Optional<String> title,
                                   Optional<String> role) {
        editing.checkMayEdit(address);
        Persona own = starters.find(starter, language).orElseThrow(() -> Hidden.starter(starter)).persona();
        return editing.create(address, own.called(title.orElse(own.title()), role.orElse(own.role())));
    }
}
