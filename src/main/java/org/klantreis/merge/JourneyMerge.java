package org.klantreis.merge;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;

/**
 * Puts two drafts of one map together: element by element, by id, and field by field. Whatever one side alone changed
 * is kept; where both changed the same differently, or one changed what the other removed, it is a conflict.
 */
final class JourneyMerge {

    private JourneyMerge() {
    }

    /** Merges while nobody chose anything. */
    static Outcome<Journey> merge(Journey base, Journey theirs, Journey mine) {
        return merge(base, theirs, mine, List.of());
    }

    /**
     * Merges what two people made of the same revision. Where somebody chose, it is as they chose.
     *
     * @param base    the revision with which both began
     * @param theirs  what is saved by now
     * @param mine    what is about to be saved
     * @param choices about the conflicts of these three
     */
    static Outcome<Journey> merge(Journey base, Journey theirs, Journey mine, List<Choice> choices) {
        Conflicts conflicts = new Conflicts(choices);
        Sides sides = agreed(base, theirs, mine, conflicts);
        BrokenLists lists = new BrokenLists(base, theirs, mine, sides, conflicts);
        while (true) {
            Object[] members = new RecordMerge(conflicts).members(Spot.JOURNEY, Journey.class,
                    of(base, sides.base(), lists), of(theirs, sides.of(Side.THEIRS), lists), of(mine, sides.of(Side.MINE), lists));
            if (!conflicts.isEmpty()) {
                return Outcome.conflicting(conflicts.found(Titles.ofJourneys(mine, theirs, base)));
            }
            try {
                return Outcome.of(Components.build(Journey.class, members));
            } catch (InvalidValue broken) {
                lists.settle(broken);
            }
        }
    }

    /** What holds between elements is settled first; then each element is merged by itself. */
    private static Sides agreed(Journey base, Journey theirs, Journey mine, Conflicts conflicts) {
        Sides sides = new Sides(base, theirs, mine);
        new Twins(sides, conflicts).settle();
        new Removals(sides, conflicts).settle();
        new EmptiedLanes(sides, conflicts).settle();
        new DoubleLanes(sides, conflicts).settle();
        return sides;
    }

    private static Function<RecordComponent, Object> of(Journey draft, Elements elements, BrokenLists lists) {
        return component -> Components.named(component.getName(), elements).or(() -> lists.taken(component.getName()))
                .orElseGet(() -> Components.get(component, draft));
    }
}
