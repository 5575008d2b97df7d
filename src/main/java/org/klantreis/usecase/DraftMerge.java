package org.klantreis.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.merge.Choice;
import org.klantreis.merge.JourneyMerge;
import org.klantreis.merge.Outcome;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/**
 * A draft that is brought up to later revisions. Choices count for the revision with which they were made: each settlement
 * is merged with the outcome of the one before, and whatever others saved since with the last, so that nothing is decided
 * that nobody was shown.
 */
final class DraftMerge {

    private final JourneyMaps maps;
    private final Draft draft;
    private final MapAddress address;
    private final Map<Integer, Revision> known = new HashMap<>();

    /** @throws Hidden if the draft began with a revision that never was, or was settled with one */
    DraftMerge(JourneyMaps maps, Draft draft, Revision current) {
        this.maps = maps;
        this.draft = draft;
        this.address = current.address();
        known.put(current.number(), current);
        known.computeIfAbsent(draft.base(), this::read);
        draft.settlements().forEach(settlement -> known.computeIfAbsent(settlement.seen(), this::read));
    }

    /** The draft with what had been saved up to this revision. */
    Outcome onto(Revision saved) {
        Stage stage = new Stage(revision(draft.base()), draft.journey());
        for (Settlement settlement : draft.settlements()) {
            Revision shown = revision(settlement.seen());
            Outcome settled = stage.onto(shown, settlement.choices());
            if (shown.number() == saved.number()) {
                return settled;
            }
            // one that leaves something open settles nothing: all of it was told anew
            stage = settled.journey().map(journey -> new Stage(shown, journey)).orElse(stage);
        }
        return stage.onto(saved, List.of());
    }

    Revision revision(int number) {
        return Optional.ofNullable(known.get(number)).orElseGet(() -> read(number));
    }

    private Revision read(int number) {
        return maps.revision(address, number).orElseThrow(() -> Hidden.revision(address, number));
    }

    /** What the draft became with all that had been saved up to a revision. */
    private record Stage(Revision seen, Journey journey) {

        Outcome onto(Revision saved, List<Choice> choices) {
            return JourneyMerge.merge(seen.journey(), saved.journey(), journey, choices);
        }
    }
}
