package org.klantreis.drawing;

import org.klantreis.model.Step;

/** Describes the curve in the map's language, for those who do not see it and those in a hurry. */
final class CurveSentence {

    private final MapWords words;
    private final MapLayout layout;

    CurveSentence(MapWords words, MapLayout layout) {
        this.words = words;
        this.layout = layout;
    }

    String of(EmotionCurve curve) {
        if (curve.points().isEmpty()) {
            return words.text("map.curve.none");
        }
        String known = words.text("map.curve.known", curve.points().size(), steps());
        if (curve.points().size() == 1) {
            return known + " " + sentence("only", curve.points().get(0));
        }
        return known + " " + (isFlat(curve) ? sentence("flat", curve.points().get(0)) : extremes(curve));
    }

    /** A phase without steps is a column too, but nothing can be felt there. */
    private long steps() {
        return layout.columns().stream().filter(column -> column.step().isPresent()).count();
    }

    private static boolean isFlat(EmotionCurve curve) {
        return curve.highest().map(CurvePoint::value).equals(curve.lowest().map(CurvePoint::value));
    }

    private String extremes(EmotionCurve curve) {
        return sentence("lowest", curve.lowest().orElseThrow()) + " "
                + sentence("highest", curve.highest().orElseThrow()) + " "
                + sentence("last", curve.last().orElseThrow());
    }

    private String sentence(String key, CurvePoint point) {
        Step step = layout.columns().get(point.column()).step().orElseThrow();
        String word = words.emotion(step.experience().emotion());
        String feeling = word.isEmpty() ? words.valence(point.value()) : words.valence(point.value()) + ", " + word;
        return words.text("map.curve." + key, step.title(), feeling);
    }
}
