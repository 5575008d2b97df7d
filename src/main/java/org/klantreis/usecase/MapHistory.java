package org.klantreis.usecase;

import org.klantreis.model.Journey;

/** Looking back at how a map became what it is. */
public final class MapHistory extends History<Journey> {

    public MapHistory(JourneyMaps maps, HomePages pages) {
        super(maps, pages);
    }
}
