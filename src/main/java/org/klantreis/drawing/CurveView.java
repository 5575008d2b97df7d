package org.klantreis.drawing;

import java.util.List;

/**
 * The curve as the template draws it.
 *
 * @param width   of the strokes' space, 100 per column
 * @param legend  names of the kinds of stroke that are drawn, and what they mean
 * @param arrows  places of the heads of the arrows that lead back, as shares of the width
 */
public record CurveView(int width, String title, String sentence, List<CurveStroke> strokes, List<Fact> legend, List<CurveMark> marks,
                        List<String> arrows, List<CurveFigure> figures, boolean functional) {

    private static final int CURVE = 232;
    private static final int CURVE_AND_ARROWS = 256;

    /** In pixels; arrows run below the lowest label. */
    public int height() {
        return arrows.isEmpty() ? CURVE : CURVE_AND_ARROWS;
    }
}
