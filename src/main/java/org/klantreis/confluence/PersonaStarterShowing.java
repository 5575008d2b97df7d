package org.klantreis.confluence;

import java.util.OptionalInt;
import java.util.Set;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.PersonaDrawing;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.View;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.starter.PersonaBeginning;
import org.klantreis.starter.WantedPersona;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.HomePage;

/** Shows what a persona will begin with, where it is not made yet. */
final class PersonaStarterShowing {

    private final PersonaBeginning beginning;
    private final PersonaDrawing drawing;
    private final Languages languages;
    private final RequiredScripts scripts;
    private final Notices notices;

    PersonaStarterShowing(PersonaBeginning beginning, PersonaDrawing drawing, Languages languages, RequiredScripts scripts,
                          Notices notices) {
        this.beginning = beginning;
        this.drawing = drawing;
        this.languages = languages;
        this.scripts = scripts;
        this.notices = notices;
    }

    /** Where there is no page yet, as in a page template. */
    String unsaved(PersonaWish wish) {
        return wish.parameters().beginning().read()
                .map(wanted -> shown(wish, Presentation.NOWHERE, wanted, begunThere(wish)))
                .orElseGet(() -> notices.quiet(wish.surface(), "macro.persona.unsaved"));
    }

    /**
     * For somebody who may edit the page on which the persona is missing.
     *
     * @throws Failure if there is no such starter
     */
    String html(PersonaWish wish, MapAddress address, HomePage home, WantedPersona wanted) {
        boolean now = home.published() && wish.changes();
        return shown(wish, address, wanted, now ? notices.begin(address, wanted) : begunThere(wish));
    }

    private String begunThere(PersonaWish wish) {
        return notices.quiet(wish.surface(), "macro.persona.begins-there");
    }

    private String shown(PersonaWish wish, MapAddress address, WantedPersona wanted, String notice) {
        if (wish.surface() == Surface.PAPER) {
            return notices.quiet(wish.surface(), "macro.persona.none");
        }
        Persona persona = beginning.begun(wanted);
        scripts.chooser();
        scripts.persona();
        return notice + drawing.html(persona, new Presentation(address, 0, wish.instance(), View.JOURNEY, Set.of(),
                OptionalInt.empty(), wish.surface().output(), false, false, false), languages);
    }
}
