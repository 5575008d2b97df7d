package org.klantreis.drawing;

import java.util.Locale;

/** The texts of one language. */
public interface Texts {

    Locale locale();

    /**
     * @param key    after {@code org.klantreis.confluence.}, such as {@code map.neutral}
     * @param values arguments of the text's message format
     */
    String text(String key, Object... values);
}
