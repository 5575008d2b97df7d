package org.klantreis.usecase;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klantreis.model.MapAddress;

/** Making an older revision the newest one again, unless others saved what nobody saw who wants that. */
final class GoingBack {

    private final JourneyMaps maps;

    GoingBack(JourneyMaps maps) {
        this.maps = maps;
    }

    /**
     * @param newest what was the newest when somebody chose; the head, if they do not tell
     * @param again  what is noted with the revision
     */
    Revision to(Revision old, OptionalInt newest, NewRevision again) {
        MapAddress address = old.address();
        Optional<Revision> current = readable(address);
        if (current.filter(saved -> saved.journey().equals(old.journey())).isPresent()) {
            return current.get();
        }
        int head = current.map(Revision::number).orElseGet(() -> headOf(address));
        return Optional.of(newest.orElse(head)).filter(seen -> seen == head).flatMap(seen -> maps.append(address, seen, again))
                .orElseThrow(() -> new StaleRevision(address, headOf(address), List.of()));
    }

    /** Empty if it cannot be read: it may be the very one that needs repair. */
    private Optional<Revision> readable(MapAddress address) {
        try {
            return maps.current(address);
        } catch (UnreadableRevision ofANewerVersion) {
            return Optional.empty();
        }
    }

    private int headOf(MapAddress address) {
        return maps.head(address).orElseThrow(() -> Hidden.map(address)).revision();
    }
}
