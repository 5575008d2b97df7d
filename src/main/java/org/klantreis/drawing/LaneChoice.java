package org.klantreis.drawing;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;

/** A lane that is drawn, and whether it waits unseen until the reader asks for it. */
record LaneChoice(Lane lane, boolean hidden) {

    /** What a blueprint shows of the journey itself, besides its own lanes. */
    private static final Set<LaneKind> BESIDE_BLUEPRINT =
            EnumSet.of(LaneKind.EMOTION, LaneKind.MOMENT, LaneKind.DURATION);

    /** In the order in which they are drawn; what the organisation does inside is no part of the journey unless it is named. */
    static List<LaneChoice> of(List<Lane> lanes, Presentation presentation) {
        if (!presentation.lanes().isEmpty()) {
            return choose(lanes, lane -> isNamed(lane, presentation.lanes()), lane -> false, presentation.view());
        }
        boolean blueprint = presentation.view() == View.BLUEPRINT;
        Predicate<Lane> hidden = lane -> lane.hidden() || blueprint && isOutsideBlueprint(lane);
        Predicate<Lane> drawn = lane -> blueprint || !lane.kind().ofBlueprint();
        return choose(lanes, presentation.output() == Output.STATIC ? drawn.and(hidden.negate()) : drawn, hidden, presentation.view());
    }

    private static List<LaneChoice> choose(List<Lane> lanes, Predicate<Lane> drawn, Predicate<Lane> hidden, View view) {
        Comparator<Lane> order = Comparator.comparing(lane -> view == View.BLUEPRINT ? depth(lane.kind()) : 0);
        return lanes.stream().filter(drawn).sorted(order).map(lane -> new LaneChoice(lane, hidden.test(lane))).toList();
    }

    private static boolean isNamed(Lane lane, Set<String> names) {
        return names.contains(lane.id().value()) || names.contains(lane.kind().word());
    }

    private static boolean isOutsideBlueprint(Lane lane) {
        return !lane.kind().ofBlueprint() && !BESIDE_BLUEPRINT.contains(lane.kind());
    }

    /** From what the customer sees down to what the organisation does unseen; the rest of the map below. */
    private static int depth(LaneKind kind) {
        return kind.ofBlueprint() ? kind.ordinal() : LaneKind.values().length;
    }
}
