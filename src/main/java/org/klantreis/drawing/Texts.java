package org.klantreis.drawing;

import java.util.Locale;
import java.util.Map;

/** The texts of one language. */
public interface Texts {

    Locale locale();

    /**
     * @param key    after {@code org.klantreis.confluence.}, such as {@code map.neutral}
     * @param values arguments of the text's message format
     */
    String text(String key, Object... values);

    /**
     * The message formats of all keys that begin so, for scripts that fill in the values themselves.
     *
     * @param beginning after {@code org.klantreis.confluence.}, such as {@code editor.}; the keys are told alike
     */
    Map<String, String> patterns(String beginning);
}
