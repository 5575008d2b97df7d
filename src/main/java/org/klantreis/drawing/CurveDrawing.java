package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.model.Experience;
import org.klantreis.model.Step;
import org.klantreis.model.Valence;

/** From the steps' feelings to the strokes, marks and figures of the curve row. */
final class CurveDrawing {

    /** What lies under each face, so that no line shows through its eyes. */
    private static final String DISC = "disc";

    private final MapLayout layout;
    private final MapWords words;

    CurveDrawing(MapLayout layout, MapWords words) {
        this.layout = layout;
        this.words = words;
    }

    CurveView view() {
        EmotionCurve curve = curve(Experience::valence);
        EmotionCurve functional = curve(Experience::functional);
        boolean both = !functional.points().isEmpty();
        List<Step> returning = steps().stream().filter(step -> step.returnsTo().isPresent()).toList();
        List<CurveStroke> strokes = strokes(curve, functional, returning);
        return new CurveView(CurvePath.width(layout.columns().size()), words.text("map.curve.title"),
                new CurveSentence(words, layout).of(curve), strokes, legend(strokes),
                new CurveMarks(layout, words).of(curve), arrows(returning), new CurveFigures(layout, words).rows(), both);
    }

    private List<Step> steps() {
        return layout.columns().stream().flatMap(column -> column.step().stream()).toList();
    }

    private EmotionCurve curve(Function<Experience, Optional<Valence>> feeling) {
        List<CurvePoint> points = new ArrayList<>();
        for (Column column : layout.columns()) {
            column.step().ifPresent(step -> feeling.apply(step.experience())
                    .ifPresent(valence -> points.add(new CurvePoint(column.index(), valence.value(), step.evidence()))));
        }
        return EmotionCurve.through(points);
    }

    private List<CurveStroke> strokes(EmotionCurve curve, EmotionCurve functional, List<Step> returning) {
        List<CurveStroke> strokes = new ArrayList<>();
        for (Stroke stroke : Stroke.values()) {
            add(strokes, stroke == Stroke.BRIDGE ? word(stroke) : "functional", CurvePath.of(functional, stroke));
        }
        for (Stroke stroke : Stroke.values()) {
            add(strokes, word(stroke), CurvePath.of(curve, stroke));
        }
        returning.forEach(step -> add(strokes, "return", List.of(CurvePath.arc(place(step), target(step)))));
        add(strokes, DISC, CurvePath.dots(curve));
        return strokes;
    }

    private static String word(Stroke stroke) {
        return stroke.name().toLowerCase(Locale.ROOT);
    }

    private List<Fact> legend(List<CurveStroke> strokes) {
        return strokes.stream().map(CurveStroke::name).filter(name -> !name.equals(DISC)).distinct()
                .map(name -> new Fact(name, words.text("map.stroke." + name))).toList();
    }

    private static void add(List<CurveStroke> strokes, String name, List<String> paths) {
        paths.forEach(path -> strokes.add(new CurveStroke(name, path)));
    }

    private List<String> arrows(List<Step> returning) {
        return returning.stream().map(step -> CurveMarks.share(target(step), layout.columns().size())).distinct().toList();
    }

    private int place(Step step) {
        return layout.places().get(step.id());
    }

    private int target(Step step) {
        return layout.places().get(step.returnsTo().orElseThrow());
    }
}
