package org.klantreis.drawing;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.klantreis.model.Journey;

/** A map as one picture that any browser shows: its phases, the product's own curve, and its steps below. */
final class MapPicture {

    private static final int COLUMN = 100;
    private static final int CURVE_TOP = 70;
    private static final int STEPS_TOP = 345;
    private static final int LINE = 18;

    private final Journey journey;
    private final MapLayout layout;
    private final Element svg;

    private MapPicture(Journey journey) {
        this.journey = journey;
        this.layout = MapLayout.of(journey);
        Document document = Document.createShell("");
        document.parser(Parser.xmlParser()).outputSettings().syntax(Document.OutputSettings.Syntax.xml).indentAmount(1);
        this.svg = document.body().appendElement("svg");
    }

    static String of(Journey journey) {
        MapPicture picture = new MapPicture(journey);
        picture.frame();
        picture.phases();
        picture.curve();
        picture.steps();
        return "<?xml-stylesheet href=\"picture.css\"?>\n" + picture.svg.outerHtml() + "\n";
    }

    private void frame() {
        svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("xml:lang", journey.lang())
                .attr("viewBox", "0 0 %d %d".formatted(Math.max(6, layout.columns().size()) * COLUMN,
                        STEPS_TOP + LINE * journey.steps().size()));
        text("title", 8, 22, journey.title());
    }

    private void phases() {
        for (PhaseSpan span : layout.phases()) {
            int x = span.first() * COLUMN;
            svg.appendElement("rect").attr("class", "phase").attr("x", String.valueOf(x)).attr("y", "34")
                    .attr("width", String.valueOf(span.columns().size() * COLUMN - 4)).attr("height", "28");
            text("phase", x + 8, 53, span.phase().title());
        }
    }

    private void curve() {
        Element curve = Drawings.read(journey).selectFirst("svg.klantreis-curve");
        if (curve != null) {
            svg.appendChild(curve.attr("y", String.valueOf(CURVE_TOP))
                    .attr("width", String.valueOf(layout.columns().size() * COLUMN)));
        }
    }

    private void steps() {
        layout.columns().forEach(column -> column.step().ifPresent(step -> text("step", 8, STEPS_TOP + LINE * column.index(),
                "%d. %s (%s)".formatted(column.index() + 1, step.title(), step.kind().word()))));
    }

    private void text(String style, int x, int y, String words) {
        svg.appendElement("text").attr("class", style).attr("x", String.valueOf(x)).attr("y", String.valueOf(y)).text(words);
    }
}
