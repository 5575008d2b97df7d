package org.klantreis.host.wiki.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.host.engine.MacroModule;
import org.klantreis.host.engine.MacroParameter;
import org.klantreis.host.engine.Plugin;

/** What the macro browser offers: the macros of the plugin with their parameters, in the reader's language. */
final class MacroCatalogue {
    private final Plugin plugin;

    MacroCatalogue(Plugin plugin) {
        this.plugin = plugin;
    }

    String entriesHtml() {
        return Frame.json(plugin.macros().stream().map(this::entry).toList());
    }

    private Map<String, Object> entry(MacroModule macro) {
        return Map.of("name", macro.name(), "label", text(macro.labelKey()), "hidden", macro.hidden(),
                "description", text(macro.descriptionKey()),
                "parameters", macro.parameters().stream().map(this::parameter).toList());
    }

    private Map<String, Object> parameter(MacroParameter parameter) {
        return Map.of("name", parameter.name(), "type", parameter.type(), "required", parameter.required(),
                "hidden", parameter.hidden(), "default", parameter.defaultValue().orElse(""),
                "label", text(parameter.labelKey()), "description", optional(parameter.descriptionKey()),
                "values", parameter.values().stream()
                        .map(value -> Map.of("value", value, "label", option(parameter, value))).toList());
    }

    String wordsHtml(Texts texts) {
        return Frame.json(Stream.of("choose", "insert", "change", "cancel", "back", "none", "fallback")
                .collect(Collectors.toMap(word -> word, word -> texts.of("browser." + word))));
    }

    private String option(MacroParameter parameter, String value) {
        return Optional.of(text(parameter.optionKey(value))).filter(text -> !text.equals(parameter.optionKey(value)))
                .orElse(value);
    }

    private String optional(String key) {
        String text = text(key);
        return text.equals(key) ? "" : text;
    }

    private String text(String key) {
        return plugin.i18n().getText(key);
    }
}
