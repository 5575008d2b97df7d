package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** Looking back at how a map became what it is. */
public final class MapHistory {

    private final JourneyMaps maps;
    private final HomeAccess access;

    public MapHistory(JourneyMaps maps, HomePages pages) {
        this.maps = maps;
        this.access = new HomeAccess(pages);
    }

    /**
     * The notes of the revisions, the newest first.
     *
     * @throws Hidden unless there is such a map and the user may view it
     */
    public Listing<RevisionNote> notes(MapAddress address, Slice slice) {
        access.checkView(address);
        return maps.notes(address, slice).orElseThrow(() -> Hidden.map(address));
    }
}
