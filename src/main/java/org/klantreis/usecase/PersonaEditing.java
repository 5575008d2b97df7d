package org.klantreis.usecase;

import java.time.Clock;
import org.klantreis.model.Persona;

/** Making and changing personas. */
public final class PersonaEditing extends Editing<Persona> {

    public PersonaEditing(Personas personas, HomePages pages, CurrentUser user, Clock clock) {
        super(personas, pages, user, clock);
    }
}
