package org.klantreis.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.klantreis.drawing.Texts;

/** Our texts in one language. */
record ConfluenceTexts(I18nResolver i18n, Locale locale) implements Texts {

    @Override
    public String text(String key, Object... values) {
        return i18n.getText(locale, Product.KEY + "." + key, serializable(values));
    }

    /** Raw texts one by one: whether those found by their beginning are formatted already is nowhere promised. */
    @Override
    public Map<String, String> patterns(String beginning) {
        String prefix = Product.KEY + ".";
        return i18n.getAllTranslationsForPrefix(prefix + beginning, locale).keySet().stream()
                .collect(Collectors.toMap(key -> key.substring(prefix.length()), key -> i18n.getRawText(locale, key)));
    }

    private static Serializable[] serializable(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Serializable plain ? plain : value.toString())
                .toArray(Serializable[]::new);
    }
}
