package org.klantreis.usecase;

import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** Looking at maps. */
public final class MapViewing extends Viewing<Journey> {

    private final JourneyMaps maps;
    private final HomeAccess access;

    public MapViewing(JourneyMaps maps, HomePages pages) {
        super(maps, pages);
        this.maps = maps;
        this.access = new HomeAccess(pages);
    }

    /**
     * The current revision with how far the discussion is.
     *
     * @throws Hidden unless there is such a map and the user may view it
     */
    public MapNow now(MapAddress address) {
        access.checkView(address);
        return maps.now(address).orElseThrow(() -> Hidden.map(address));
    }
}
