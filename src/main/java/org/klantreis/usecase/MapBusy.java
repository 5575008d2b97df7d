package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** Others were faster than we could merge, or kept the map to themselves for too long; trying again helps. */
public final class MapBusy extends Failure {

    public MapBusy(MapAddress address) {
        super("map-busy", address.key());
    }
}
