package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.merge.Outcome;
import org.klantreis.model.Journey;
import org.klantreis.model.LanguageTag;
import org.klantreis.model.MapAddress;

/** Saving a draft, also if others saved since it was begun: then both go into one, unless they conflict. */
final class Saving {

    /** How often somebody else may be faster once more before we give up. */
    static final int ATTEMPTS = 20;

    private final JourneyMaps maps;

    Saving(JourneyMaps maps) {
        this.maps = maps;
    }

    /** @param next what is noted with the revision, whatever the outcome will hold */
    Saved save(MapAddress address, Draft draft, NewRevision next) {
        Revision current = currentOf(address);
        DraftMerge merge = new DraftMerge(maps, draft, current);
        Retry retry = new Retry(maps, merge, draft, next);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++, current = currentOf(address)) {
            Revision head = current;
            Optional<Revision> saved = retry.firstTry(head).or(() -> store(head, next.holding(mergedOnto(head, merge))));
            if (saved.isPresent()) {
                return new Saved(saved.get(), !saved.get().journey().equals(draft.journey()));
            }
        }
        throw new MapBusy(address);
    }

    /** What would be saved, which is then not saved. */
    Merged merge(MapAddress address, Draft draft) {
        Revision current = currentOf(address);
        Journey merged = mergedOnto(current, new DraftMerge(maps, draft, current));
        return new Merged(current, merged, !merged.equals(draft.journey()));
    }

    /** What is saved already is not saved again. */
    private Optional<Revision> store(Revision current, NewRevision merged) {
        if (merged.journey().equals(current.journey())) {
            return Optional.of(current);
        }
        checkLanguage(current.journey(), merged.journey());
        return maps.append(current.address(), current.number(), merged);
    }

    /** A map that has always had a tag that is none can still be saved. */
    private static void checkLanguage(Journey before, Journey after) {
        if (!after.lang().equals(before.lang())) {
            LanguageTag.check(after.lang());
        }
    }

    private static Journey mergedOnto(Revision current, DraftMerge draft) {
        Outcome outcome = draft.onto(current);
        return outcome.journey().orElseThrow(
                () -> new StaleRevision(current.address(), current.number(), outcome.conflicts()));
    }

    private Revision currentOf(MapAddress address) {
        return maps.current(address).orElseThrow(() -> Hidden.map(address));
    }
}
