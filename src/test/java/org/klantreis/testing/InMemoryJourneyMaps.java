package org.klantreis.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.Slice;

/** Maps that live as long as a test. */
public final class InMemoryJourneyMaps extends InMemoryDocuments<Journey> implements JourneyMaps {

    private final Map<MapAddress, DiscussionState> discussions = new HashMap<>();

    @Override
    public synchronized Optional<MapNow> now(MapAddress address) {
        return current(address).map(revision -> new MapNow(revision, discussion(address)));
    }

    @Override
    public synchronized Listing<MapHead> naming(MapAddress persona, Slice slice) {
        return listing(begun.stream().filter(map -> names(map, persona)).map(map -> head(map).orElseThrow()).toList(), slice);
    }

    private boolean names(MapAddress map, MapAddress persona) {
        return current(map).orElseThrow().document().personas().stream()
                .anyMatch(reference -> reference.address().filter(persona::equals).isPresent());
    }

    @Override
    synchronized DiscussionState discussion(MapAddress address) {
        return discussions.getOrDefault(address, DiscussionState.NONE);
    }

    synchronized void discussed(MapAddress address, DiscussionState state) {
        discussions.put(address, state);
    }
}
