package org.klantreis.drawing;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Journey;

/** The stages of a drawing, one by one, for benchmarks. */
public final class DrawnParts {

    private final Texts texts = PropertyTexts.english();
    private final MapDrawing drawing = new MapDrawing(new VelocityTemplates());

    public Object layout(Journey journey) {
        return MapLayout.of(journey);
    }

    public Object views(Journey journey) {
        MapWords words = new MapWords(texts, journey.ownWords());
        MapLayout layout = MapLayout.of(journey);
        new CurveDrawing(layout, words).view();
        return new MapPages(journey, Drawings.READ, layout, words, new Neighbours(Optional.empty(), Optional.empty(), List.of())).page((page, file) -> "");
    }

    public String html(Journey journey) {
        return drawing.html(journey, Drawings.READ, drawing.neighbours(journey), texts, texts);
    }
}
