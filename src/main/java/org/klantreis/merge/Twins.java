package org.klantreis.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.klantreis.model.ElementId;

/** Elements that both sides added under one id, but differently: both have the same one, with what each put into it. */
final class Twins {

    private final Sides sides;
    private final Conflicts conflicts;

    Twins(Sides sides, Conflicts conflicts) {
        this.sides = sides;
        this.conflicts = conflicts;
    }

    void settle() {
        Map<ElementId, Record> theirs = new LinkedHashMap<>(sides.of(Side.THEIRS).holders());
        Map<ElementId, Record> mine = sides.of(Side.MINE).holders();
        theirs.keySet().retainAll(mine.keySet());
        theirs.keySet().removeAll(sides.base().holders().keySet());
        theirs.forEach((id, record) -> settle(id, record, mine.get(id)));
    }

    private void settle(ElementId id, Record theirs, Record mine) {
        if (!theirs.equals(mine)) {
            Side taken = conflicts.side(new Spot(id.value(), ""), Shown.ABSENT, theirs, mine);
            boolean areAlike = theirs.getClass() == mine.getClass();
            sides.change(taken.other(), draft -> areAlike ? draft.with(taken.of(theirs, mine)) : draft.without(Set.of(id)));
        }
    }
}
