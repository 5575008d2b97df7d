package org.klantreis.usecase;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.MapAddress;

/** All maps with all their revisions. Asks nobody for permission: the activities of this package do. */
public interface JourneyMaps {

    /** The current revision; empty if there is no such map. */
    Optional<Revision> current(MapAddress address);

    /** The current revision with how far the discussion is; empty if there is no such map. */
    Optional<MapNow> now(MapAddress address);

    /** One revision; empty if there is no such map, or it has no such revision. */
    Optional<Revision> revision(MapAddress address, int number);

    /** What can be told without reading the document; empty if there is no such map. */
    Optional<MapHead> head(MapAddress address);

    /** The maps of a page, by key. */
    Listing<MapHead> ofPage(long page, Slice slice);

    /** Where maps with this key live, on whatever page, the oldest first. */
    List<MapAddress> homes(String key, int most);

    /** The notes of a map, the newest first; empty if there is no such map. */
    Optional<Listing<RevisionNote>> notes(MapAddress address, Slice slice);

    /** Stores a new map as revision 1; empty, and nothing is stored, if the key is taken. */
    Optional<Revision> begin(MapAddress address, NewRevision first);

    /**
     * Stores the next revision if {@code base} is the current one: atomically, on all nodes. Otherwise empty, and
     * nothing is stored; also if there is no such map.
     *
     * @throws MapBusy if others kept the map to themselves for too long
     */
    Optional<Revision> append(MapAddress address, int base, NewRevision next);
}
