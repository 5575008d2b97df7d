package org.klantreis.usecase;

import org.klantreis.model.Persona;

/** Looking back at how a persona became what it is. */
public final class PersonaHistory extends History<Persona> {

    public PersonaHistory(Personas personas, HomePages pages) {
        super(personas, pages);
    }
}
