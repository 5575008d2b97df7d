package org.klantreis.usecase;

import java.util.stream.Stream;

/**
 * A draft that is brought up to a later revision. Choices count for the revision with which they were made; what others
 * saved after that is merged with the outcome, so that nothing is decided that nobody was shown.
 */
final class DraftMerge {

    private final JourneyMaps maps;
    private final Draft draft;
    private final Revision current;
    private final Revision began;

    /** @throws Hidden if the draft began with a revision that never was */
    DraftMerge(JourneyMaps maps, Draft draft, Revision current) {
        this.maps = maps;
        this.draft = draft;
        this.current = current;
        this.began = draft.base() == current.number() ? current : read(draft.base());
    }

    /** The draft with all that has been saved. */
    Merge ontoCurrent() {
        return onto(current);
    }

    /** The draft with what had been saved up to this revision. */
    Merge onto(Revision saved) {
        return draft.settlement().map(settlement -> onto(saved, settlement)).orElseGet(() -> unsettledOnto(saved));
    }

    private Merge onto(Revision saved, Settlement settlement) {
        Revision seen = revision(settlement.seen());
        Merge settled = JourneyMerge.merge(began.journey(), seen.journey(), draft.journey(), settlement.choices());
        if (seen.number() == saved.number()) {
            return settled;
        }
        return settled.journey().map(journey -> JourneyMerge.merge(seen.journey(), saved.journey(), journey))
                .orElseGet(() -> unsettledOnto(saved));
    }

    private Merge unsettledOnto(Revision saved) {
        return JourneyMerge.merge(began.journey(), saved.journey(), draft.journey());
    }

    Revision revision(int number) {
        return Stream.of(current, began).filter(known -> known.number() == number).findFirst().orElseGet(() -> read(number));
    }

    private Revision read(int number) {
        return maps.revision(current.address(), number).orElseThrow(() -> Hidden.revision(current.address(), number));
    }
}
