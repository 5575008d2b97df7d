package org.klantreis.model;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The BCP 47 tag of the language in which a map is written. */
public final class LanguageTag {
    /** What RFC 5646 asks software to have room for; also keeps the pattern from recursing as deep as a text is long. */
    private static final int LONGEST = 35;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+");
    /** Browsers refuse what RFC 5646 keeps for later. */
    private static final Pattern RESERVED = Pattern.compile("[A-Za-z]{4}(?:-.*)?");

    private LanguageTag() {
    }

    /** What every map keeps to, also one of a time when no more was asked. */
    static void checkShape(String lang) {
        if (lang.length() > LONGEST || !SHAPE.matcher(lang).matches()) {
            throw malformed(lang);
        }
    }

    /**
     * Checks what a map is given as its language.
     *
     * @throws InvalidValue if no browser could use it
     */
    public static void check(String lang) {
        checkShape(lang);
        if (RESERVED.matcher(lang).matches()) {
            throw malformed(lang);
        }
        try {
            new Locale.Builder().setLanguageTag(lang);
        } catch (IllformedLocaleException halfWritten) {
            throw malformed(lang);
        }
    }

    private static InvalidValue malformed(String lang) {
        return new InvalidValue("malformed-language", "lang", Rules.excerpt(lang));
    }
}
