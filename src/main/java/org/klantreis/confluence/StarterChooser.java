package org.klantreis.confluence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Templates;
import org.klantreis.drawing.Texts;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;

/** Lets an editor begin a map: the starters, each with a small picture of its phases and its curve. */
final class StarterChooser {

    private static final String TEMPLATE = "org/klantreis/confluence/chooser.vm";
    private static final List<String> LANGUAGES = List.of("en", "nl");

    private final Starters starters;
    private final Templates templates;
    private final Languages languages;

    StarterChooser(Starters starters, Templates templates, Languages languages) {
        this.starters = starters;
        this.templates = templates;
        this.languages = languages;
    }

    /** @param instance prefix of ids, unique on the page */
    String html(MapAddress address, String instance) {
        Texts reader = languages.ofReader();
        Map<String, Object> context = new HashMap<>(ChooserTexts.of(reader));
        context.put("page", Long.toString(address.page()));
        context.put("key", address.key());
        context.put("instance", instance);
        context.put("languages", LANGUAGES.stream().map(language -> language(language, reader)).toList());
        context.put("starters", starters.all(LANGUAGES.get(0)).stream().map(one -> card(one, reader)).toList());
        return templates.render(TEMPLATE, context);
    }

    private static Map<String, Object> language(String language, Texts reader) {
        return Map.of("key", language, "name", reader.text("chooser.language." + language),
                "chosen", language.equals(preferred(reader)));
    }

    private Map<String, Object> card(Starter starter, Texts reader) {
        return Map.of("key", starter.id(),
                "name", reader.text("starter." + starter.id() + ".name"),
                "description", reader.text("starter." + starter.id() + ".description"),
                "pictures", LANGUAGES.stream().map(language -> picture(starter.id(), language, reader)).toList());
    }

    private Map<String, Object> picture(String starter, String language, Texts reader) {
        return starters.find(starter, language)
                .map(found -> StarterPicture.of(found, language.equals(preferred(reader))))
                .orElse(Map.of());
    }

    private static String preferred(Texts reader) {
        String language = reader.locale().getLanguage();
        return LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
    }
}
