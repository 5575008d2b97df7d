package org.klantreis.rest;

import java.util.Locale;
import java.util.Map;
import org.klantreis.drawing.Texts;

/** What is said when not even texts can be had. */
final class NoWords implements Texts {

    private static final String INSTEAD = "There are no words for this at the moment; its key says what it is.";

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String text(String key, Object... values) {
        return INSTEAD;
    }

    @Override
    public Map<String, String> patterns(String beginning) {
        return Map.of();
    }
}
