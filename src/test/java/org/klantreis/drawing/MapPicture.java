package org.klantreis.drawing;

import org.klantreis.model.Journey;

/** A map as one picture that any browser shows: its phases, the product's own curve, and its steps below. */
final class MapPicture {

    private static final int COLUMN = 100;
    private static final int STEPS_TOP = 345;
    private static final int LINE = 18;
    private static final String CURVE = "<svg class=\"klantreis-curve\"";

    private final Journey journey;
    private final MapLayout layout;
    private final MarkupBuilder svg = new MarkupBuilder(8000);

    private MapPicture(Journey journey) {
        this.journey = journey;
        this.layout = MapLayout.of(journey);
    }

    static String of(Journey journey) {
        return new MapPicture(journey).written();
    }

    private String written() {
        svg.markup("<?xml-stylesheet href=\"picture.css\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .number((long) Math.max(6, layout.columns().size()) * COLUMN).markup(" ")
                .number(STEPS_TOP + (long) LINE * journey.steps().size()).markup("\">\n");
        text("title", 8, 22, journey.title());
        phases();
        svg.markup("<svg y=\"70\" width=\"").number((long) layout.columns().size() * COLUMN).markup("\">")
                .markup(curve()).markup("</svg>\n");
        layout.columns().forEach(column -> column.step().ifPresent(step -> text("step", 8, STEPS_TOP + LINE * column.index(),
                "%d. %s (%s)".formatted(column.index() + 1, step.title(), step.kind().word()))));
        return svg.markup("</svg>\n").take();
    }

    private void phases() {
        for (PhaseSpan span : layout.phases()) {
            int x = span.first() * COLUMN;
            svg.markup("<rect class=\"phase\" x=\"").number(x).markup("\" y=\"34\" width=\"")
                    .number((long) span.columns().size() * COLUMN - 4).markup("\" height=\"28\"/>\n");
            text("phase", x + 8, 53, span.phase().title());
        }
    }

    /** Character by character as pages get it; a parser might write it anew in its own way. */
    private String curve() {
        String page = Drawings.html(journey, Drawings.READ);
        int begin = page.indexOf(CURVE);
        return begin < 0 ? "" : page.substring(begin, page.indexOf("</td>", begin));
    }

    private void text(String style, int x, int y, String words) {
        svg.markup("<text class=\"" + style + "\" x=\"").number(x).markup("\" y=\"").number(y).markup("\">")
                .text(words).markup("</text>\n");
    }
}
