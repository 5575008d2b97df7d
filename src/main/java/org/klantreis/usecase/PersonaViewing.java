package org.klantreis.usecase;

import org.klantreis.model.Persona;

/** Looking at personas. */
public final class PersonaViewing extends Viewing<Persona> {

    public PersonaViewing(Personas personas, HomePages pages) {
        super(personas, pages);
    }
}
