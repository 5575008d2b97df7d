package org.klantreis.confluence;

import java.util.Set;
import java.util.OptionalInt;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.View;
import org.klantreis.model.Persona;
import org.klantreis.usecase.Revision;

/** One macro that wants to show a persona. */
record PersonaWish(PersonaParameters parameters, Place place, Surface surface, String instance) {

    /** Whether what stands here may be seen before it is made; an old version and a pinned revision show only what was. */
    boolean mayBegin() {
        return !place.old() && parameters.revision().isEmpty();
    }

    /** Whether somebody may begin or change a persona from here: an old version, a pinned revision and paper are to read. */
    boolean changes() {
        return surface == Surface.PAGE && mayBegin();
    }

    /** @param mayEdit whether this reader may change the persona from here */
    Presentation presentation(Revision<Persona> revision, boolean mayEdit) {
        return new Presentation(revision.address(), revision.number(), instance, View.JOURNEY, Set.of(), OptionalInt.empty(),
                surface.output(), mayEdit && changes(), false, parameters.revision().isPresent());
    }
}
