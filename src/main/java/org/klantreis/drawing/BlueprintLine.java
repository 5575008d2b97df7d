package org.klantreis.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.klantreis.model.LaneKind;

/** A line of the service blueprint: what lies below it is further from the customer. */
enum BlueprintLine {
    INTERACTION(LaneKind.FRONTSTAGE), VISIBILITY(LaneKind.BACKSTAGE), INTERNAL_INTERACTION(LaneKind.SUPPORT);

    private final LaneKind below;

    BlueprintLine(LaneKind below) {
        this.below = below;
    }

    /** The lines between what the customer sees first and a lane; none for a lane that is no part of a blueprint. */
    static List<BlueprintLine> above(LaneKind kind) {
        return Arrays.stream(values()).filter(line -> kind.ofBlueprint() && line.below.compareTo(kind) <= 0).toList();
    }

    String key() {
        return "map.line." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
