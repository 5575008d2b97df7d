package org.klantreis.usecase;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;

/**
 * Puts two drafts of one map together: element by element, by id, and field by field. Whatever one side alone changed
 * is kept; where both changed the same differently, or one changed what the other removed, it is a conflict.
 */
public final class JourneyMerge {

    /** Mending one place may break a rule elsewhere, a few times in a row; more is a circle. */
    private static final int MOST_ROUNDS = 10;

    private JourneyMerge() {
    }

    /**
     * Merges what two people made of the same revision.
     *
     * @param base   the revision with which both began
     * @param theirs what is saved by now
     * @param mine   what is about to be saved
     */
    public static Merge merge(Journey base, Journey theirs, Journey mine) {
        return merge(base, theirs, mine, List.of());
    }

    /** The same, but where somebody chose, as they chose. */
    public static Merge merge(Journey base, Journey theirs, Journey mine, List<Choice> choices) {
        Conflicts conflicts = new Conflicts(choices);
        Object[] merged = new RecordMerge(conflicts).members(Spot.JOURNEY, base, theirs, mine);
        Optional<Journey> journey = conflicts.isEmpty()
                ? built(new JourneyMembers(merged), conflicts, base, theirs, mine) : Optional.empty();
        return journey.map(Merge::of)
                .orElseGet(() -> Merge.conflicting(conflicts.found(new Titles(mine, theirs, base))));
    }

    /** Empty, with conflicts, if members break rules where nobody chose a side. */
    private static Optional<Journey> built(JourneyMembers members, Conflicts conflicts, Journey base, Journey theirs, Journey mine) {
        Mending mending = new Mending(theirs, mine, conflicts, members);
        for (int round = 1; ; round++) {
            try {
                return Optional.of(members.build());
            } catch (InvalidValue broken) {
                List<BrokenPlace> places = BrokenPlace.all(broken, members).toList();
                if (round == MOST_ROUNDS || !mending.mendsAny(places)) {
                    new BrokenRules(base, theirs, mine).noteIn(conflicts, places);
                    return Optional.empty();
                }
            }
        }
    }
}
