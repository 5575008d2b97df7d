package org.klantreis.confluence;

import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.MapViewing;

/** The maps that this reader may view, in the revision that a macro asks for. */
final class FoundMaps {

    private final MapViewing viewing;

    FoundMaps(MapViewing viewing) {
        this.viewing = viewing;
    }

    /** @throws Hidden if there is such a map, but it has no such revision */
    Optional<MapNow> find(MapAddress address, Wish wish) {
        OptionalInt pinned = wish.parameters().revision();
        Optional<MapNow> found = pinned.isEmpty() ? current(address) : revision(address, pinned.getAsInt());
        if (found.isEmpty() && pinned.isPresent() && current(address).isPresent()) {
            throw Hidden.revision(address, pinned.getAsInt());
        }
        return found;
    }

    /** The home of the map that a key means on a page without such a map. */
    Optional<MapAddress> elsewhere(MapAddress address) {
        return viewing.elsewhere(address);
    }

    private Optional<MapNow> current(MapAddress address) {
        try {
            return Optional.of(viewing.now(address));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }

    private Optional<MapNow> revision(MapAddress address, int number) {
        try {
            return Optional.of(new MapNow(viewing.pinned(address, number), DiscussionState.NONE));
        } catch (Hidden hidden) {
            return Optional.empty();
        }
    }
}
