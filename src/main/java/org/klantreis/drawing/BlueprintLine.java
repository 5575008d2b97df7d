package org.klantreis.drawing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.model.LaneKind;

/** A line of the service blueprint: what lies below it is further from the customer. */
enum BlueprintLine {
    INTERACTION(LaneKind.FRONTSTAGE), VISIBILITY(LaneKind.BACKSTAGE), INTERNAL_INTERACTION(LaneKind.SUPPORT);

    private final LaneKind below;

    BlueprintLine(LaneKind below) {
        this.below = below;
    }

    /** The line above the first lane of a kind. */
    static Optional<BlueprintLine> above(LaneKind kind) {
        return Arrays.stream(values()).filter(line -> line.below == kind).findFirst();
    }

    String key() {
        return "map.line." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
