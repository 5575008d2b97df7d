package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Evidence;

class EmotionCurveTest {

    @Property
    void risesAndFallsOnlyWhereThePointsDo(@ForAll("journeys") EmotionCurve curve) {
        for (CurveSegment segment : curve.segments()) {
            double direction = Math.signum(segment.to().value() - segment.from().value());
            for (int i = 1; i <= 50; i++) {
                double rise = segment.at(i / 50.0) - segment.at((i - 1) / 50.0);
                assertThat(rise * direction).isGreaterThanOrEqualTo(-1e-9);
                assertThat(direction != 0 || Math.abs(rise) < 1e-9).isTrue();
            }
        }
    }

    @Property
    void staysBetweenItsPointsAndOnTheCanvas(@ForAll("journeys") EmotionCurve curve) {
        for (CurveSegment segment : curve.segments()) {
            double least = Math.min(segment.from().value(), segment.to().value());
            double most = Math.max(segment.from().value(), segment.to().value());
            for (int i = 0; i <= 50; i++) {
                assertThat(segment.at(i / 50.0)).isBetween(least - 1e-9, most + 1e-9);
            }
        }
    }

    @Property
    void passesThroughEveryPoint(@ForAll("journeys") EmotionCurve curve) {
        for (CurveSegment segment : curve.segments()) {
            assertThat(segment.at(0)).isEqualTo(segment.from().value());
            assertThat(segment.at(1)).isEqualTo(segment.to().value());
        }
        assertThat(curve.segments()).hasSize(Math.max(0, curve.points().size() - 1));
    }

    @Property
    void writesOnlyWholeNumbersIntoItsPaths(@ForAll("journeys") EmotionCurve curve) {
        for (Stroke stroke : Stroke.values()) {
            assertThat(CurvePath.of(curve, stroke)).allMatch(path -> path.matches("(M\\d+ \\d+(C\\d+ \\d+ \\d+ \\d+ \\d+ \\d+)+)+"));
        }
    }

    @Property
    void drawsEverySegmentOnce(@ForAll("journeys") EmotionCurve curve) {
        long drawn = 0;
        for (Stroke stroke : Stroke.values()) {
            drawn += String.join("", CurvePath.of(curve, stroke)).chars().filter(c -> c == 'C').count();
        }
        assertThat(drawn).isEqualTo(curve.segments().size());
    }

    @Test
    void hasNoSegmentsForOnePoint() {
        EmotionCurve curve = EmotionCurve.through(List.of(new CurvePoint(3, -2, Evidence.ASSUMED)));

        assertThat(curve.segments()).isEmpty();
        assertThat(curve.highest()).isEqualTo(curve.lowest()).isEqualTo(curve.last()).isPresent();
    }

    @Test
    void hasNeitherHighestNorLowestWithoutPoints() {
        EmotionCurve curve = EmotionCurve.through(List.of());

        assertThat(curve.highest()).isEmpty();
        assertThat(curve.lowest()).isEmpty();
        assertThat(curve.last()).isEmpty();
    }

    @Test
    void namesTheFirstOfEqualExtremes() {
        EmotionCurve curve = EmotionCurve.through(List.of(point(0, 1), point(1, -2), point(2, 1), point(3, -2)));

        assertThat(curve.highest()).contains(point(0, 1));
        assertThat(curve.lowest()).contains(point(1, -2));
    }

    @Test
    void bridgesColumnsOfWhichNobodyKnowsTheFeeling() {
        EmotionCurve curve = EmotionCurve.through(List.of(point(0, 1), point(2, 0), point(3, 1)));

        assertThat(curve.segments()).extracting(CurveSegment::stroke).containsExactly(Stroke.BRIDGE, Stroke.RESEARCHED);
    }

    @Test
    void isAsFaintAsItsWeakerEnd() {
        EmotionCurve curve = EmotionCurve.through(List.of(new CurvePoint(0, 1, Evidence.RESEARCHED),
                new CurvePoint(1, 0, Evidence.PARTLY), new CurvePoint(2, 0, Evidence.ASSUMED)));

        assertThat(curve.segments()).extracting(CurveSegment::stroke).containsExactly(Stroke.PARTLY, Stroke.ASSUMED);
    }

    private static CurvePoint point(int column, double value) {
        return new CurvePoint(column, value, Evidence.RESEARCHED);
    }

    @Provide
    Arbitrary<EmotionCurve> journeys() {
        Arbitrary<Integer> halves = Arbitraries.integers().between(-4, 4).injectNull(0.2);
        return halves.list().ofMaxSize(60).map(values -> {
            List<CurvePoint> points = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    points.add(new CurvePoint(i, values.get(i) / 2.0, Evidence.values()[i % 3]));
                }
            }
            return EmotionCurve.through(points);
        });
    }
}
