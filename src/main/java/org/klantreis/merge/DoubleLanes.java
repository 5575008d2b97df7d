package org.klantreis.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;

/** Two lanes that would show the same, one from each side, of a kind of which a map has one. */
final class DoubleLanes {

    private final Sides sides;
    private final Conflicts conflicts;

    DoubleLanes(Sides sides, Conflicts conflicts) {
        this.sides = sides;
        this.conflicts = conflicts;
    }

    void settle() {
        Stream.of(LaneKind.values()).filter(kind -> !kind.holdsCells()).forEach(this::settle);
    }

    private void settle(LaneKind kind) {
        List<Lane> mine = staying(Side.MINE, kind);
        staying(Side.THEIRS, kind).forEach(theirs -> mine.stream().filter(lane -> !lane.id().equals(theirs.id()))
                .forEach(lane -> settle(theirs, lane)));
    }

    /** The side's lanes of this kind that the other side leaves as they are. */
    private List<Lane> staying(Side side, LaneKind kind) {
        return sides.of(side).lanes().stream().filter(lane -> lane.kind() == kind && stays(lane, side.other())).toList();
    }

    private boolean stays(Lane lane, Side other) {
        Optional<Lane> before = sides.base().lane(lane.id());
        Optional<Lane> there = sides.of(other).lane(lane.id());
        return there.isPresent() ? isOf(lane.kind(), there) || !isOf(lane.kind(), before) : before.isEmpty();
    }

    private static boolean isOf(LaneKind kind, Optional<Lane> lane) {
        return lane.filter(each -> each.kind() == kind).isPresent();
    }

    private void settle(Lane theirs, Lane mine) {
        // about a lane that both have something else may be asked
        Lane asked = sides.of(Side.THEIRS).lane(mine.id()).isPresent() ? theirs : mine;
        Side kept = conflicts.side(new Spot(asked.id().value(), "kind"), Shown.ABSENT, theirs, mine);
        Lane lost = kept.other().of(theirs, mine);
        Stream.of(Side.values()).filter(side -> isOf(lost.kind(), sides.of(side).lane(lost.id())))
                .forEach(side -> takeBack(side, lost));
    }

    private void takeBack(Side side, Lane lost) {
        Optional<Lane> before = sides.base().lane(lost.id());
        if (before.isEmpty() || isOf(lost.kind(), before)) {
            sides.change(side, draft -> draft.without(Set.of(lost.id())));
        } else {
            sides.change(side, draft -> draft.with(Components.with(draft.lane(lost.id()).get(), "kind", before.get().kind())));
            sides.restore(side, Set.of(lost.id()));
        }
    }
}
