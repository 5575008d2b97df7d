package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** Saving a draft although others saved since it was begun: both go into one, unless they conflict. */
final class LateSaving {

    /** How often somebody else may be faster once more before we give up. */
    static final int ATTEMPTS = 20;

    private final JourneyMaps maps;

    LateSaving(JourneyMaps maps) {
        this.maps = maps;
    }

    Saved save(MapAddress address, int base, NewRevision draft) {
        Revision current = currentOf(address);
        Journey began = maps.revision(address, base).orElseThrow(() -> Hidden.revision(address, base)).journey();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++, current = currentOf(address)) {
            NewRevision merged = draft.holding(merge(began, current, draft.journey()));
            Optional<Revision> saved = store(current, merged);
            if (saved.isPresent()) {
                return new Saved(saved.get(), !merged.journey().equals(draft.journey()));
            }
        }
        throw new MapBusy(address);
    }

    /** What is saved already, by a request whose answer got lost, is not saved again. */
    private Optional<Revision> store(Revision current, NewRevision merged) {
        return merged.journey().equals(current.journey())
                ? Optional.of(current) : maps.append(current.address(), current.number(), merged);
    }

    private static Journey merge(Journey began, Revision theirs, Journey mine) {
        Merge merge = JourneyMerge.merge(began, theirs.journey(), mine);
        return merge.journey().orElseThrow(
                () -> new StaleRevision(theirs.address(), theirs.number(), merge.conflicts()));
    }

    private Revision currentOf(MapAddress address) {
        return maps.current(address).orElseThrow(() -> Hidden.map(address));
    }
}
