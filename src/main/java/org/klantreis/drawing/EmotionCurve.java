package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a journey feels from step to step: arithmetic that knows no picture.
 *
 * @param points   in order of their columns; a step without valence has none
 * @param segments between neighbouring points, one fewer than points
 */
record EmotionCurve(List<CurvePoint> points, List<CurveSegment> segments) {

    /** @param points with increasing columns */
    static EmotionCurve through(List<CurvePoint> points) {
        double[] slopes = MonotoneCubic.slopes(
                points.stream().mapToDouble(CurvePoint::column).toArray(),
                points.stream().mapToDouble(CurvePoint::value).toArray());
        List<CurveSegment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new CurveSegment(points.get(i - 1), points.get(i), slopes[i - 1], slopes[i]));
        }
        return new EmotionCurve(List.copyOf(points), List.copyOf(segments));
    }

    /** The first of the best moments. */
    Optional<CurvePoint> highest() {
        return points.stream().max(Comparator.comparingDouble(CurvePoint::value)
                .thenComparing(CurvePoint::column, Comparator.reverseOrder()));
    }

    /** The first of the worst moments. */
    Optional<CurvePoint> lowest() {
        return points.stream().min(Comparator.comparingDouble(CurvePoint::value).thenComparing(CurvePoint::column));
    }

    Optional<CurvePoint> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
