package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        for (int i = 0; i < points.size(); i++) {
            double before = points.get(Math.max(0, i - 1)).value();
            double after = points.get(Math.min(points.size() - 1, i + 1)).value();
            marks.add(mark(curve, points.get(i), isLabelledAbove(points.get(i).value(), before, after)));
        }
        return marks;
    }

    /** On the side where the curve does not run. */
    private static boolean isLabelledAbove(double value, double before, double after) {
        double rest = value - (before + after) / 2;
        return rest == 0 ? value >= 0 : rest > 0;
    }

    private CurveMark mark(EmotionCurve curve, CurvePoint point, boolean above) {
        Step step = layout.columns().get(point.column()).step().orElseThrow();
        long y = CurvePath.y(point.value());
        long labelY = above ? y - ABOVE : y + BELOW;
        return new CurveMark(step.id().value(), share(point.column(), layout.columns().size()), y, level(point.value()),
                label(step, point.value()), labelY, tag(curve, point), above ? labelY - LINE : labelY + LINE);
    }

    /** Middle of a column as a share of the row. */
    static String share(int column, int columns) {
        String share = String.format(Locale.ROOT, "%.3f", (column + 0.5) * 100 / columns);
        return share.replaceAll("\\.?0+$", "") + "%";
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

    private String tag(EmotionCurve curve, CurvePoint point) {
        if (curve.points().size() < 2) {
            return "";
        }
        Set<String> tags = new LinkedHashSet<>();
        curve.highest().filter(point::equals).ifPresent(best -> tags.add(words.text("map.curve.mark.highest")));
        curve.lowest().filter(point::equals).ifPresent(worst -> tags.add(words.text("map.curve.mark.lowest")));
        curve.last().filter(point::equals).ifPresent(end -> tags.add(words.text("map.curve.mark.last")));
        return String.join(" · ", tags);
    }
}
