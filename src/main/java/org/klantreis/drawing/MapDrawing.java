package org.klantreis.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.model.Journey;

/** Draws a map as HTML: a table with the emotion curve in it. */
public final class MapDrawing {

    private static final String FOLDER = "org/klantreis/drawing/";

    private final Templates templates;
    private final Pictures pictures;
    private final OtherMaps others;

    /** Pictures are told by their words, and no other map can be seen. */
    public MapDrawing(Templates templates) {
        this(templates, (page, fileName) -> "", map -> Optional.empty());
    }

    public MapDrawing(Templates templates, Pictures pictures, OtherMaps others) {
        this.templates = templates;
        this.pictures = pictures;
        this.others = others;
    }

    /** What the reader of this request sees of the maps around this one. */
    public Neighbours neighbours(Journey journey) {
        return Neighbours.of(journey, others);
    }

    /** For the reader of this request. */
    public String html(Journey journey, Presentation presentation, Languages languages) {
        return html(journey, presentation, neighbours(journey), languages.ofMap(journey.lang()), languages.ofReader());
    }

    /**
     * For a reader of whom is known what they see around the map.
     *
     * @param mapTexts    in the map's own language: everything inside the map
     * @param readerTexts in the reader's language: the controls around it
     */
    public String html(Journey journey, Presentation presentation, Neighbours neighbours, Texts mapTexts, Texts readerTexts) {
        MapWords words = new MapWords(mapTexts, journey.ownWords());
        MapLayout layout = MapLayout.of(journey);
        MapPage page = new MapPages(journey, presentation, layout, words, neighbours).page(pictures);
        CurveView curve = new CurveDrawing(layout, words).view();
        return presentation.output() == Output.STATIC
                ? render("paper.vm", Map.of("page", PaperPage.of(page, curve), "label", new Labels(mapTexts)))
                : interactive(page, curve, mapTexts, readerTexts, presentation);
    }

    private String interactive(MapPage page, CurveView curve, Texts mapTexts, Texts readerTexts, Presentation presentation) {
        Labels control = new Labels(readerTexts);
        CurveMarkup markup = new CurveMarkup(curve, page.instance());
        Map<String, Object> views = Map.of("page", page, "curve", curve, "label", new Labels(mapTexts), "control", control,
                "marksHtml", markup.marks(), "labelsHtml", markup.labels(), "rowsHtml", markup.figures(),
                "pinned", pinned(presentation, readerTexts));
        Map<String, Object> parts = new HashMap<>(views);
        parts.put("editable", presentation.mayEdit());
        parts.put("keepable", presentation.mayKeep());
        parts.put("lanes", LaneView.of(page.table().lanes(), new CellMarkup(control)));
        parts.put("stepsHtml", new HeadMarkup(control).of(page.table().steps()));
        parts.put("headHtml", render("head.vm", views));
        parts.put("curveHtml", render("curve.vm", views));
        parts.put("figuresHtml", render("figures.vm", views));
        parts.put("planHtml", render("plan.vm", views));
        return render("map.vm", parts);
    }

    /** Tells readers that this is not simply the map as it is now; empty if it is. */
    private static String pinned(Presentation presentation, Texts readerTexts) {
        return presentation.pinned() ? readerTexts.text("viewer.pinned", Integer.toString(presentation.revision())) : "";
    }

    /** Engines add to the context. */
    private String render(String template, Map<String, Object> views) {
        return templates.render(FOLDER + template, new HashMap<>(views));
    }
}
