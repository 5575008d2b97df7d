package org.klantreis.drawing;

import org.klantreis.model.Evidence;

/** How a part of the curve is drawn: the less is known, the fainter. */
enum Stroke {
    RESEARCHED, PARTLY, ASSUMED, BRIDGE;

    static Stroke of(Evidence one, Evidence other) {
        Evidence weaker = one.compareTo(other) < 0 ? one : other;
        return switch (weaker) {
            case ASSUMED -> ASSUMED;
            case PARTLY -> PARTLY;
            case RESEARCHED -> RESEARCHED;
        };
    }
}
