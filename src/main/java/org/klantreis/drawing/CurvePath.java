package org.klantreis.drawing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The curve in SVG path language: 100 units per column, 32 per valence, the neutral line at 112. Width is stretched to
 * the columns, height is pixels.
 */
final class CurvePath {

    private static final int COLUMN = 100;
    private static final int NEUTRAL = 112;
    private static final int VALENCE = 32;
    private static final int STRETCH = 16;

    private CurvePath() {
    }

    static int width(int columns) {
        return columns * COLUMN;
    }

    static long x(double column) {
        return Math.round((column + 0.5) * COLUMN);
    }

    static long y(double valence) {
        return Math.round(NEUTRAL - valence * VALENCE);
    }

    /**
     * All segments of one stroke, in one path for each {@value #STRETCH} columns: a browser paints a whole path anew when a
     * point of it moves, which on a long journey is slower than the hand that drags it.
     */
    static List<String> of(EmotionCurve curve, Stroke stroke) {
        Map<Integer, StringBuilder> stretches = new TreeMap<>();
        CurvePoint pen = null;
        for (CurveSegment segment : curve.segments()) {
            if (segment.stroke() == stroke) {
                StringBuilder path = stretch(stretches, segment.from());
                if (segment.from() != pen || path.isEmpty()) {
                    moveTo(path, segment.from());
                }
                curveTo(path, segment);
                pen = segment.to();
            }
        }
        return written(stretches);
    }

    private static StringBuilder stretch(Map<Integer, StringBuilder> stretches, CurvePoint from) {
        return stretches.computeIfAbsent(from.column() / STRETCH, number -> new StringBuilder());
    }

    private static List<String> written(Map<Integer, StringBuilder> stretches) {
        return stretches.values().stream().map(StringBuilder::toString).toList();
    }

    private static void moveTo(StringBuilder path, CurvePoint point) {
        path.append('M').append(x(point.column())).append(' ').append(y(point.value()));
    }

    private static void curveTo(StringBuilder path, CurveSegment segment) {
        double third = segment.width() / 3.0;
        path.append('C').append(x(segment.from().column() + third)).append(' ').append(y(segment.firstControl()))
                .append(' ').append(x(segment.to().column() - third)).append(' ').append(y(segment.secondControl()))
                .append(' ').append(x(segment.to().column())).append(' ').append(y(segment.to().value()));
    }

    /** A dot of no length at every point; its round ends make a disc that the stretching leaves round. */
    static List<String> dots(EmotionCurve curve) {
        Map<Integer, StringBuilder> stretches = new TreeMap<>();
        for (CurvePoint point : curve.points()) {
            StringBuilder path = stretch(stretches, point);
            moveTo(path, point);
            path.append("h0");
        }
        return written(stretches);
    }

    /** An arc below the curve from a step back to an earlier one, or on to a later one. */
    static String arc(int from, int to) {
        return "M" + x(from) + " 228C" + x(from) + " 260 " + x(to) + " 260 " + x(to) + " 234";
    }
}
