package org.klantreis.starter;

import java.util.EnumSet;
import java.util.Set;
import org.klantreis.model.LaneKind;

/** Which lanes may take their contents along. What is about people, was measured or was found out stays with its map. */
final class LaneKeeping {

    private static final Set<LaneKind> NEVER = EnumSet.of(LaneKind.OWNER, LaneKind.MEASURE, LaneKind.EVIDENCE);

    private LaneKeeping() {
    }

    static boolean may(LaneKind kind) {
        return !NEVER.contains(kind);
    }
}
