package org.klantreis.drawing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.klantreis.model.OwnWords;
import org.klantreis.model.Persona;

/** Draws a persona as a card of HTML. */
public final class PersonaDrawing {

    private static final String FOLDER = "org/klantreis/drawing/";

    private final Templates templates;
    private final Pictures pictures;

    public PersonaDrawing(Templates templates, Pictures pictures) {
        this.templates = templates;
        this.pictures = pictures;
    }

    /**
     * Draws what the persona says in its own language, and the controls around it in the reader's. For who may edit, what
     * nobody told yet stands there too, hidden, with its label.
     */
    public String html(Persona persona, Presentation presentation, Languages languages) {
        Texts own = languages.ofMap(persona.lang());
        Texts reader = languages.ofReader();
        Map<String, Object> views = new HashMap<>(Map.of("card", card(persona, presentation, own), "label", new Labels(own),
                "control", new Labels(reader), "editable", presentation.mayEdit(),
                "pinned", presentation.pinned() ? reader.text("persona.pinned", Integer.toString(presentation.revision())) : ""));
        return templates.render(FOLDER + (presentation.output() == Output.STATIC ? "persona-paper.vm" : "persona.vm"), views);
    }

    private PersonaCard card(Persona persona, Presentation presentation, Texts own) {
        PersonaParts parts = new PersonaParts(new MapWords(own, OwnWords.NONE));
        long page = presentation.map().page();
        return new PersonaCard(presentation.map().key(), Long.toString(page), presentation.revision(), presentation.instance(),
                persona.lang(), persona.title(), persona.role(),
                persona.picture().map(picture -> pictures.address(page, picture.file())).orElse(""),
                persona.picture().map(picture -> picture.alt()).orElse(""),
                Initials.of(persona.title(), Locale.forLanguageTag(persona.lang())), Initials.colour(persona.title()),
                persona.quote(), parts.of(persona), parts.about(persona.about()));
    }
}
