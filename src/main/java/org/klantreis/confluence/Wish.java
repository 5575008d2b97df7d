package org.klantreis.confluence;

import org.klantreis.drawing.Presentation;
import org.klantreis.model.Journey;
import org.klantreis.usecase.Revision;

/** One macro that wants to be shown. */
record Wish(MapParameters parameters, Place place, Surface surface, String instance) {

    /** Whether what stands here may be seen before it is made; an old version and a pinned revision show only what was. */
    boolean mayBegin() {
        return !place.old() && parameters.revision().isEmpty();
    }

    /** Whether somebody may begin or change a map from here: an old version, a pinned revision and paper are to read. */
    boolean changes() {
        return surface == Surface.PAGE && mayBegin();
    }

    /**
     * @param mayEdit whether this reader may change the map from here
     * @param mayKeep whether this reader may make a template of it
     */
    Presentation presentation(Revision<Journey> revision, boolean mayEdit, boolean mayKeep) {
        return new Presentation(revision.address(), revision.number(), instance, parameters.view(),
                parameters.lanes(), parameters.height(), surface.output(), mayEdit && changes(), mayKeep && changes(),
                parameters.revision().isPresent());
    }
}
