package org.klantreis.confluence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.Neighbours;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.Texts;
import org.klantreis.model.Journey;
import org.klantreis.model.PersonaReference;
import org.klantreis.usecase.Revision;

/**
 * The HTML of maps. A revision never changes, so what was drawn once for a presentation, a language and what
 * its reader sees of other maps and of personas can never be stale; it is kept until others need the room.
 */
final class DrawnMaps {

    /** About 32 MB on each node if every map holds letters beyond Latin-1, half of it otherwise. */
    private static final long CHARACTERS = 16_000_000;

    private final MapDrawing drawing;
    private final Languages languages;
    private final KeptTexts<Drawn> kept = new KeptTexts<>(CHARACTERS);

    DrawnMaps(MapDrawing drawing, Languages languages) {
        this.drawing = drawing;
        this.languages = languages;
    }

    String html(Revision<Journey> revision, Presentation presentation) {
        Texts reader = languages.ofReader();
        Drawn drawn = new Drawn(presentation, reader.locale(), drawing.neighbours(revision.document()),
                revision.document().personas());
        Optional<String> before = kept.find(drawn);
        return before.orElseGet(() -> draw(revision, drawn, reader));
    }

    private String draw(Revision<Journey> revision, Drawn drawn, Texts reader) {
        Texts ofMap = languages.ofMap(revision.document().lang());
        String html = drawing.html(revision.document(), drawn.presentation(), drawn.neighbours(), ofMap, reader);
        kept.keep(drawn, html);
        return html;
    }

    private record Drawn(Presentation presentation, Locale reader, Neighbours neighbours, List<PersonaReference> personas) {
    }
}
