package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** Others kept saving faster than we could merge; trying again helps. */
public final class MapBusy extends Failure {

    public MapBusy(MapAddress address) {
        super("map-busy", address.key());
    }
}
