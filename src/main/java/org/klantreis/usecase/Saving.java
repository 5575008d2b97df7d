package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** Saving a draft, also if others saved since it was begun: then both go into one, unless they conflict. */
final class Saving {

    /** How often somebody else may be faster once more before we give up. */
    static final int ATTEMPTS = 20;

    private final JourneyMaps maps;

    Saving(JourneyMaps maps) {
        this.maps = maps;
    }

    Saved save(MapAddress address, int base, NewRevision draft) {
        Revision current = currentOf(address);
        Revision began = current.number() == base ? current
                : maps.revision(address, base).orElseThrow(() -> Hidden.revision(address, base));
        Optional<Saved> saved = onto(current, began, draft);
        for (int attempt = 1; attempt < ATTEMPTS && saved.isEmpty(); attempt++) {
            saved = onto(currentOf(address), began, draft);
        }
        return saved.orElseThrow(() -> new MapBusy(address));
    }

    private Optional<Saved> onto(Revision current, Revision began, NewRevision draft) {
        NewRevision merged = draft.holding(merge(began.journey(), current, draft.journey()));
        return store(current, merged)
                .map(saved -> new Saved(saved, !merged.journey().equals(draft.journey())));
    }

    /** What is saved already, such as by a request whose answer got lost, is not saved again. */
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
