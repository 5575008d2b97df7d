package org.klantreis.drawing;

import java.util.HashMap;
import java.util.Map;
import org.klantreis.model.Journey;

/** Draws a map as HTML: a table with the emotion curve in it. */
public final class MapDrawing {

    private final Templates templates;

    public MapDrawing(Templates templates) {
        this.templates = templates;
    }

    /**
     * @param mapTexts    in the map's own language: everything inside the map
     * @param readerTexts in the reader's language: the controls around it
     */
    public String html(Journey journey, Presentation presentation, Texts mapTexts, Texts readerTexts) {
        Map<String, Object> context = new HashMap<>();
        context.put("title", journey.title());
        return templates.render("org/klantreis/drawing/map.vm", context);
    }
}
