package org.klantreis.drawing;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** Draws maps for tests. */
public final class Drawings {

    private static final Templates TEMPLATES = new VelocityTemplates();
    public static final Presentation READ = Presentation.of(new MapAddress(123, MapAddress.MAIN), 7, "k1");

    private Drawings() {
    }

    public static String html(Journey journey, Presentation presentation) {
        return new MapDrawing(TEMPLATES, (page, file) -> "/download/attachments/" + page + "/" + file, map -> Optional.empty())
                .html(journey, presentation, new PropertyLanguages(() -> PropertyTexts.of(journey.lang())));
    }

    public static Document read(Journey journey) {
        return Jsoup.parseBodyFragment(html(journey, READ));
    }

    public static Document read(Journey journey, Presentation presentation) {
        return Jsoup.parseBodyFragment(html(journey, presentation));
    }
}
