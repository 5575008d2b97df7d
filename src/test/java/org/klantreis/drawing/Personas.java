package org.klantreis.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.klantreis.model.AboutPerson;
import org.klantreis.model.AccessKind;
import org.klantreis.model.AccessNeed;
import org.klantreis.model.ChannelPreference;
import org.klantreis.model.Evidence;
import org.klantreis.model.Extras;
import org.klantreis.model.Need;
import org.klantreis.model.NeedKind;
import org.klantreis.model.Persona;
import org.klantreis.model.Portrait;
import org.klantreis.model.Preference;
import org.klantreis.model.Source;
import org.klantreis.model.SourceKind;

/** Personas for tests, and their drawings. */
final class Personas {

    private static final Extras NONE = Extras.NONE;

    private Personas() {
    }

    /** Of whom all is told. */
    static Persona marianne() {
        return new Persona("en", "Marianne de Vries", "Caretaker of her husband", Optional.of(new Portrait("marianne.png", "An older woman with glasses", NONE)),
                "I am fine as long as somebody picks up the phone.", "Arrange care at home without losing a day to it.",
                List.of("Know whom to call", "Have it settled before the weekend"), "She wants to keep him at home.",
                List.of(new Need("A person who knows the file", Optional.of(NeedKind.CONCRETE), NONE), new Need("To be told she does well", Optional.of(NeedKind.LATENT), NONE)),
                List.of("Telling the story again and again", "Letters nobody understands"), "Calls first, reads later.\nKeeps everything in a folder.",
                "Alone at the kitchen table, in the evening.",
                List.of(new ChannelPreference("phone", Preference.PREFERS, NONE), new ChannelPreference("post", Preference.USES, NONE),
                        new ChannelPreference("website", Preference.AVOIDS, NONE), new ChannelPreference("app", Preference.CANNOT, NONE)),
                List.of(new AccessNeed("Reads with a magnifying glass", Optional.of(AccessKind.PERMANENT), NONE), new AccessNeed("Has one hand free", Optional.of(AccessKind.SITUATIONAL), NONE)),
                "Professional carers, who have a portal of their own.", Evidence.RESEARCHED,
                List.of(new Source(SourceKind.INTERVIEW, Optional.of(LocalDate.of(2026, 3, 4)), OptionalInt.of(8), "https://example.com/talks", "talks at home", NONE)),
                "Service design", new AboutPerson("68 to 79", "woman", "choir", "a village", "pension", NONE), "Made of eight talks.", NONE);
    }

    /** Of whom nothing is told but a name. */
    static Persona named(String lang, String name) {
        return new Persona(lang, name, "", Optional.empty(), "", "", List.of(), "", List.of(), List.of(), "", "", List.of(), List.of(), "",
                Evidence.ASSUMED, List.of(), "", AboutPerson.NOTHING, "", NONE);
    }

    static String html(Persona persona, Presentation presentation) {
        return new PersonaDrawing(new VelocityTemplates(), (page, file) -> "/download/attachments/" + page + "/" + file)
                .html(persona, presentation, new PropertyLanguages(() -> PropertyTexts.of(persona.lang())));
    }

    static Document read(Persona persona, Presentation presentation) {
        return Jsoup.parseBodyFragment(html(persona, presentation));
    }
}
