package org.klantreis.usecase;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.klantreis.model.Journey;
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

    /**
     * What the map held, revision by revision back from this one. Each is read when it is asked for, because many at
     * once may be too large for memory; empty where this version cannot read what a newer one wrote.
     *
     * @throws Hidden unless the user may view the map
     */
    public Stream<Optional<Journey>> back(MapAddress address, int newest) {
        access.checkView(address);
        return IntStream.iterate(newest, number -> number >= 1, number -> number - 1)
                .mapToObj(number -> readable(address, number));
    }

    private Optional<Journey> readable(MapAddress address, int number) {
        try {
            return maps.revision(address, number).map(Revision::journey);
        } catch (UnreadableRevision ofANewerVersion) {
            return Optional.empty();
        }
    }
}
