package org.klantreis.drawing;

/** The curve between two neighbouring points, a cubic in Hermite form; slopes are in valence per column. */
record CurveSegment(CurvePoint from, CurvePoint to, double fromSlope, double toSlope) {

    int width() {
        return to.column() - from.column();
    }

    /** A bridge runs over columns of which nobody knows the feeling; otherwise the weaker evidence of both ends counts. */
    Stroke stroke() {
        return width() > 1 ? Stroke.BRIDGE : Stroke.of(from.evidence(), to.evidence());
    }

    /** Valence of the first Bézier control point, a third of the way. */
    double firstControl() {
        return from.value() + fromSlope * width() / 3;
    }

    double secondControl() {
        return to.value() - toSlope * width() / 3;
    }

    /**
     * The drawn valence.
     *
     * @param t 0 at the first point, 1 at the second
     */
    double at(double t) {
        double u = 1 - t;
        return u * u * u * from.value() + 3 * u * u * t * firstControl() + 3 * u * t * t * secondControl()
                + t * t * t * to.value();
    }
}
