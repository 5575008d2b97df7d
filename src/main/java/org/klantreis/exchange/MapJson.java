package org.klantreis.exchange;

import org.klantreis.model.Journey;

/** Journeys as JSON text. */
public final class MapJson extends DocumentJson<Journey> {

    public static final String KIND = "journey";

    public MapJson() {
        super(KIND, JourneyJson::read, JourneyJson::write);
    }
}
