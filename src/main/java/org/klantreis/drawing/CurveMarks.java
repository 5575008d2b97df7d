package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.model.Step;

/** The points of the curve with face, word and position; the highest, lowest and last are named. */
final class CurveMarks {

    private static final int LONGEST = 24;
    private static final int ABOVE = 19;
    private static final int BELOW = 29;
    private static final int LINE = 14;

    private final MapLayout layout;
    private final MapWords words;

    CurveMarks(MapLayout layout, MapWords words) {
        this.layout = layout;
        this.words = words;
    }

    List<CurveMark> of(EmotionCurve curve) {
        List<CurveMark> marks = new ArrayList<>();
        List<CurvePoint> points = curve.points();
        Map<CurvePoint, String> tags = tags(curve);
        for (int i = 0; i < points.size(); i++) {
            double before = points.get(Math.max(0, i - 1)).value();
            double after = points.get(Math.min(points.size() - 1, i + 1)).value();
            CurvePoint point = points.get(i);
            marks.add(mark(point, tags.getOrDefault(point, ""), isLabelledAbove(point.value(), before, after)));
        }
        return marks;
    }

    /** On the side where the curve does not run. */
    private static boolean isLabelledAbove(double value, double before, double after) {
        double rest = value - (before + after) / 2;
        return rest == 0 ? value >= 0 : rest > 0;
    }

    private CurveMark mark(CurvePoint point, String tag, boolean above) {
        Step step = layout.columns().get(point.column()).step().orElseThrow();
        long y = CurvePath.y(point.value());
        long labelY = above ? y - ABOVE : y + BELOW;
        return new CurveMark(step.id().value(), share(point.column(), layout.columns().size()), y, level(point.value()),
                label(step, point.value()), labelY, tag, above ? labelY - LINE : labelY + LINE);
    }

    /** Middle of a column as a share of the row. */
    static String share(int column, int columns) {
        long thousandths = Math.round((column + 0.5) * 100_000 / columns);
        return thousandths / 1000.0 + "%";
    }

    /** Away from neutral, so that a mild feeling is never drawn as none: 0 to 4. */
    static int level(double value) {
        return (int) (Math.signum(value) * Math.ceil(Math.abs(value))) + 2;
    }

    private String label(Step step, double value) {
        String word = words.emotion(step.experience().emotion());
        String shown = word.length() > LONGEST ? word.substring(0, LONGEST - 1).strip() + "…" : word;
        return (shown + " " + words.valence(value)).strip();
    }

    private Map<CurvePoint, String> tags(EmotionCurve curve) {
        Map<CurvePoint, String> tags = new HashMap<>();
        if (curve.points().size() > 1) {
            CurvePoint end = curve.last().orElseThrow();
            curve.highest().ifPresent(best -> tags.put(atEnd(best, end), words.text("map.curve.mark.highest")));
            curve.lowest().ifPresent(worst -> tags.merge(atEnd(worst, end), words.text("map.curve.mark.lowest"), CurveMarks::both));
            tags.merge(end, words.text("map.curve.mark.last"), CurveMarks::both);
        }
        return tags;
    }

    /** One tag at the end instead of two side by side, where they would lie on each other in narrow columns. */
    private static CurvePoint atEnd(CurvePoint extreme, CurvePoint end) {
        return extreme.value() == end.value() ? end : extreme;
    }

    private static String both(String one, String other) {
        return one + " · " + other;
    }
}
