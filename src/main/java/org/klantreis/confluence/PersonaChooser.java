package org.klantreis.confluence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Templates;
import org.klantreis.drawing.Texts;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.starter.PersonaStarter;
import org.klantreis.starter.PersonaStarters;

/** Lets an editor begin a persona: one to type over, or a worked example; first of all in the language that the reader speaks. */
final class PersonaChooser {

    private static final String TEMPLATE = "org/klantreis/confluence/persona-chooser.vm";
    private static final List<String> LANGUAGES = List.of("en", "nl");

    private final PersonaStarters starters;
    private final Templates templates;
    private final Languages languages;

    PersonaChooser(PersonaStarters starters, Templates templates, Languages languages) {
        this.starters = starters;
        this.templates = templates;
        this.languages = languages;
    }

    /** @param instance prefix of ids, unique on the page */
    String html(MapAddress address, String instance) {
        Texts reader = languages.ofReader();
        String preferred = starters.all(reader.locale().toLanguageTag()).get(0).language();
        Map<String, Object> context = new HashMap<>(Map.of("page", Long.toString(address.page()), "key", address.key(),
                "instance", instance, "readerLang", reader.text("viewer.lang"), "titleText", reader.text("chooser.persona.title"),
                "introText", reader.text("chooser.persona.intro"), "useText", reader.text("chooser.persona.use"),
                "languageText", reader.text("chooser.persona.language"), "noscriptText", reader.text("chooser.noscript")));
        context.put("languages", LANGUAGES.stream().map(lang -> language(lang, lang.equals(preferred), reader)).toList());
        return templates.render(TEMPLATE, context);
    }

    private Map<String, Object> language(String lang, boolean first, Texts reader) {
        return Map.of("lang", lang, "name", reader.text("gallery.language." + lang), "first", first,
                "starters", starters.all(lang).stream().map(PersonaChooser::card).toList());
    }

    private static Map<String, Object> card(PersonaStarter starter) {
        Persona persona = starter.persona();
        return Map.of("id", starter.id(), "name", persona.title(), "role", persona.role(), "quote", persona.quote());
    }
}
