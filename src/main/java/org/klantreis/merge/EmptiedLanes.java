package org.klantreis.merge;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.model.Cell;
import org.klantreis.model.ElementId;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;

/** Lanes that one side made a kind without cells, while the other wrote in them. */
final class EmptiedLanes {

    private final Sides sides;
    private final Conflicts conflicts;

    EmptiedLanes(Sides sides, Conflicts conflicts) {
        this.sides = sides;
        this.conflicts = conflicts;
    }

    void settle() {
        for (Lane lane : sides.base().lanes()) {
            settle(Side.THEIRS, lane);
            settle(Side.MINE, lane);
        }
    }

    private void settle(Side emptied, Lane before) {
        Optional<LaneKind> theirs = kind(Side.THEIRS, before.id());
        Optional<LaneKind> mine = kind(Side.MINE, before.id());
        if (theirs.isPresent() && mine.isPresent() && isEmptied(emptied.of(theirs, mine).get(), before)
                && hasNewCells(emptied.other(), before.id())) {
            LaneKind kind = conflicts.settle(new Spot(before.id().value(), "kind"), before.kind(), theirs.get(), mine.get());
            become(emptied, before.id(), kind);
            become(emptied.other(), before.id(), kind);
        }
    }

    private static boolean isEmptied(LaneKind now, Lane before) {
        return !now.holdsCells() && now != before.kind();
    }

    private Optional<LaneKind> kind(Side side, ElementId id) {
        return sides.of(side).lane(id).map(Lane::kind);
    }

    private boolean hasNewCells(Side side, ElementId lane) {
        return !cells(sides.base(), lane).containsAll(cells(sides.of(side), lane));
    }

    private static Set<Cell> cells(Elements elements, ElementId lane) {
        return elements.cells().stream().filter(cell -> cell.lane().equals(lane)).collect(Collectors.toCollection(HashSet::new));
    }

    private void become(Side side, ElementId id, LaneKind kind) {
        boolean wasEmpty = kind(side, id).filter(LaneKind::holdsCells).isEmpty();
        sides.change(side, draft -> draft.with(Components.with(draft.holders().get(id), "kind", kind)));
        if (wasEmpty && kind.holdsCells()) {
            sides.restore(side, Set.of(id));
        }
    }
}
