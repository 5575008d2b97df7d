package org.klantreis.drawing;

import java.util.Locale;
import java.util.Set;

/** How a language is written. */
final class Writing {

    private static final Set<String> LANGUAGES = Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    private Writing() {
    }

    /** @param language a BCP 47 tag; a script in it, as in {@code az-Arab}, goes before what is usual */
    static boolean rightToLeft(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getScript().isEmpty() ? LANGUAGES.contains(Locale.forLanguageTag(locale.getLanguage()).toLanguageTag())
                : SCRIPTS.contains(locale.getScript());
    }
}
