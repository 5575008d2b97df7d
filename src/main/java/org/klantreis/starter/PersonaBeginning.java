package org.klantreis.starter;

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
     * @throws Failure if there is no such starter, the key is taken, or the user may not edit the page
     * @throws InvalidValue if the title or the role is none
     */
    public Revision<Persona> begin(MapAddress address, WantedPersona wanted) {
        editing.checkMayEdit(address);
        return editing.create(address, begun(wanted));
    }

    /**
     * The persona as it would begin.
     *
     * @throws Failure if there is no such starter
     * @throws InvalidValue if the title or the role is none
     */
    public Persona begun(WantedPersona wanted) {
        PersonaStarter starter = starters.find(wanted.starter(), wanted.language()).orElseThrow(() -> Hidden.starter(wanted.starter()));
        return wanted.of(starter.persona());
    }
}
