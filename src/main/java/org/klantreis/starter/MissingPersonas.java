package org.klantreis.starter;

import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Personas;

/** Making the personas that a page asks for and that are not there yet. */
public final class MissingPersonas {

    private final Personas personas;
    private final PersonaBeginning beginning;

    public MissingPersonas(Personas personas, PersonaBeginning beginning) {
        this.personas = personas;
        this.beginning = beginning;
    }

    /**
     * Makes this persona, unless it is there, or lives on another page of which this one is a copy.
     *
     * @throws Failure if it is missing and cannot be made: there is no such starter, the user may not edit the page, or
     *                 somebody is faster, and then it is there
     * @throws InvalidValue if the title or the role is none
     */
    public void make(MapAddress address, WantedPersona wanted) {
        if (misses(address)) {
            beginning.begin(address, wanted);
        }
    }

    /** Whether there is no such persona, and none of which this one would be a copy. */
    public boolean misses(MapAddress address) {
        return personas.head(address).isEmpty() && !livesElsewhere(address.key());
    }

    private boolean livesElsewhere(String key) {
        return UniqueKey.is(key) && !personas.homes(key, 1).isEmpty();
    }
}
