package org.klantreis.confluence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.Templates;
import org.klantreis.drawing.Texts;
import org.klantreis.drawing.View;
import org.klantreis.model.MapAddress;

/** Lets an editor begin a map: says so, and opens the gallery. */
final class StarterChooser {

    private static final String TEMPLATE = "org/klantreis/confluence/chooser.vm";
    private static final List<String> TEXTS = List.of("title", "intro", "open", "noscript");

    private final Templates templates;
    private final Languages languages;

    StarterChooser(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /**
     * @param space    key of the space whose starters are offered too
     * @param instance prefix of ids, unique on the page
     * @param view     in which the map will be shown
     */
    String html(MapAddress address, Optional<String> space, String instance, View view) {
        Texts reader = languages.ofReader();
        Map<String, Object> context = new HashMap<>(texts(reader));
        context.put("page", Long.toString(address.page()));
        context.put("key", address.key());
        context.put("space", space.orElse(""));
        context.put("instance", instance);
        context.put("blueprint", view == View.BLUEPRINT);
        return templates.render(TEMPLATE, context);
    }

    /** By template reference: {@code title} becomes {@code titleText}. */
    private static Map<String, String> texts(Texts reader) {
        return TEXTS.stream().collect(Collectors.toMap(name -> name + "Text", name -> reader.text("chooser." + name)));
    }
}
