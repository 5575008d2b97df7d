package org.klantreis.host.wiki.create;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klantreis.host.wiki.render.Escaping;

/** Puts values and texts where a content template asks for them: {@code at:var} and {@code at:i18n} (PLATFORM 9.2). */
record FilledTemplate(Map<String, Object> values, UnaryOperator<String> texts) {
    private static final Pattern ELEMENT = Pattern.compile("<at:(var|i18n)\\s([^>]*?)\\s*(?:/>|></at:\\1>)");

    String of(String storage) {
        return ELEMENT.matcher(storage).replaceAll(found -> Matcher.quoteReplacement(filled(found)));
    }

    private String filled(MatchResult found) {
        if (found.group(1).equals("i18n")) {
            return Escaping.html(texts.apply(attribute(found, "key").orElse("")));
        }
        String value = String.valueOf(values.getOrDefault(attribute(found, "name").orElse(""), ""));
        return attribute(found, "rawxhtml").map(Boolean::parseBoolean).orElse(false) ? value : Escaping.html(value);
    }

    private static Optional<String> attribute(MatchResult found, String name) {
        Matcher attribute = Pattern.compile("at:" + name + "=\"([^\"]*)\"").matcher(found.group(2));
        return attribute.find() ? Optional.of(attribute.group(1)) : Optional.empty();
    }
}
