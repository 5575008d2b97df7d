package org.klantreis.usecase;

import java.time.Clock;

/** Knowing of each other while editing personas. */
public final class PersonasTogether extends EditingTogether {

    public PersonasTogether(Personas personas, HomePages pages, CurrentUser user, UserNames names, Presences presences, Clock clock) {
        super(personas, pages, user, names, presences, clock);
    }
}
