package org.klantreis.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import org.klantreis.drawing.Texts;

/** Our texts in one language. */
record ConfluenceTexts(I18nResolver i18n, Locale locale) implements Texts {

    @Override
    public String text(String key, Object... values) {
        return i18n.getText(locale, Product.KEY + "." + key, serializable(values));
    }

    private static Serializable[] serializable(Object... values) {
        return Arrays.stream(values)
                .map(value -> value instanceof Serializable plain ? plain : value.toString())
                .toArray(Serializable[]::new);
    }
}
