package org.klantreis.drawing;

/** Writes the marks of the curve and the lines of its figures. */
final class CurveMarkup {

    private static final int USUAL_MARK = 192;
    /** Per cent of the width. */
    private static final int EDGE = 12;

    private final CurveView curve;
    private final String instance;

    CurveMarkup(CurveView curve, String instance) {
        this.curve = curve;
        this.instance = instance;
    }

    String marks() {
        MarkupBuilder marks = new MarkupBuilder(curve.marks().size() * USUAL_MARK);
        curve.marks().forEach(mark -> mark(marks, mark));
        return marks.take();
    }

    private void mark(MarkupBuilder out, CurveMark mark) {
        out.markup("<use data-step=\"").text(mark.at()).markup("\" class=\"klantreis-v").number(mark.level())
                .markup("\" href=\"#").text(instance).markup("-f").number(mark.level()).markup("\"");
        place(out, mark, mark.y()).markup("\"/>");
    }

    /** One text for all, because a browser lays out a part of a text faster than a text. */
    String labels() {
        MarkupBuilder labels = new MarkupBuilder(curve.marks().size() * USUAL_MARK);
        labels.markup("<text>");
        for (CurveMark mark : curve.marks()) {
            place(labels.markup("<tspan"), mark, mark.labelY()).markup("\">").text(mark.label()).markup("</tspan>");
        }
        labels.markup("</text>");
        curve.marks().stream().filter(mark -> !mark.tag().isEmpty()).forEach(mark -> tag(labels, mark));
        return labels.take();
    }

    private static void tag(MarkupBuilder out, CurveMark mark) {
        out.markup("<text class=\"klantreis-tag klantreis-v").number(mark.level()).markup(edge(mark)).markup("\"");
        place(out, mark, mark.tagY()).markup("\">").text(mark.tag()).markup("</text>");
    }

    /** A tag at an edge runs inwards where columns are narrow. */
    private static String edge(CurveMark mark) {
        double share = Double.parseDouble(mark.x().substring(0, mark.x().length() - 1));
        return share < EDGE ? " klantreis-first" : share > 100 - EDGE ? " klantreis-last" : "";
    }

    private static MarkupBuilder place(MarkupBuilder out, CurveMark mark, long y) {
        return out.markup(" x=\"").markup(mark.x()).markup("\" y=\"").number(y);
    }

    String figures() {
        MarkupBuilder rows = new MarkupBuilder(curve.figures().size() * USUAL_MARK);
        curve.figures().forEach(figure -> figure(rows, figure));
        return rows.take();
    }

    private void figure(MarkupBuilder out, CurveFigure figure) {
        out.markup("<tr><td>").text(figure.phase()).markup("</td><th scope=\"row\">").text(figure.step())
                .markup("</th><td>").text(figure.emotion()).markup("</td><td>").text(figure.valence());
        if (curve.functional()) {
            out.markup("</td><td>").text(figure.functional());
        }
        out.markup("</td><td>").text(figure.evidence()).markup("</td></tr>\n");
    }
}
