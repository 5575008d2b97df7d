package org.klantreis.usecase;

import java.util.List;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;

/**
 * Puts two drafts of one map together: element by element, by id, and field by field. Whatever one side alone changed
 * is kept; where both changed the same differently, or one changed what the other removed, it is a conflict.
 */
public final class JourneyMerge {

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
        Object[] members = new RecordMerge(conflicts).members(Spot.JOURNEY, base, theirs, mine);
        if (!conflicts.isEmpty()) {
            return Merge.conflicting(conflicts.found(new Titles(mine, theirs, base)));
        }
        try {
            return Merge.of(RecordMerge.build(Journey.class, members));
        } catch (InvalidValue broken) {
            new BrokenRules(base, theirs, mine, members).noteIn(conflicts, broken);
            return Merge.conflicting(conflicts.found(new Titles(mine, theirs, base)));
        }
    }
}
