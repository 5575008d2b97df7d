package org.klantreis.exchange;

import org.klantreis.model.Persona;

/** Personas as JSON text. */
public final class PersonaDocumentJson extends DocumentJson<Persona> {

    public static final String KIND = "persona";

    public PersonaDocumentJson() {
        super(KIND, PersonaJson::read, PersonaJson::write);
    }
}
