package org.klantreis.confluence;

import org.klantreis.drawing.Presentation;
import org.klantreis.usecase.Revision;

/** One macro that wants to be shown. */
record Wish(MapParameters parameters, Place place, Surface surface, String instance) {

    /** @param mayEdit whether this reader may change the map from here */
    Presentation presentation(Revision revision, boolean mayEdit) {
        return new Presentation(revision.address(), revision.number(), instance, parameters.view(),
                parameters.lanes(), parameters.height(), surface.output(), mayEdit && surface == Surface.PAGE,
                parameters.revision().isPresent());
    }
}
