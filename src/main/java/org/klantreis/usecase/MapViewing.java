package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** Looking at maps. */
public final class MapViewing {

    private final JourneyMaps maps;
    private final HomeAccess access;

    public MapViewing(JourneyMaps maps, HomePages pages) {
        this.maps = maps;
        this.access = new HomeAccess(pages);
    }

    /** @throws Hidden unless there is such a map and the user may view it */
    public Revision current(MapAddress address) {
        access.checkView(address);
        return maps.current(address).orElseThrow(() -> Hidden.map(address));
    }

    /** @throws Hidden unless there is such a revision and the user may view it */
    public Revision pinned(MapAddress address, int number) {
        access.checkView(address);
        return maps.revision(address, number).orElseThrow(() -> Hidden.revision(address, number));
    }

    /** @throws Hidden unless the user may view the page */
    public Listing<MapHead> ofPage(long page, Slice slice) {
        access.checkView(page);
        return maps.ofPage(page, slice);
    }
}
