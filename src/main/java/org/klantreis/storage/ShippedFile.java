package org.klantreis.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The files of starters in the plugin's jar. */
final class ShippedFile {

    private static final List<String> LANGUAGES = List.of("en", "nl");

    private ShippedFile() {
    }

    /** The language in which there is a file for who wants this one. */
    static String spoken(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        return LANGUAGES.contains(primary) ? primary : LANGUAGES.get(0);
    }

    /** @param name of the starter, with its folder if it stands in one */
    static String text(String name, String language) {
        String path = "/org/klantreis/starters/" + name + "." + language + ".json";
        try (InputStream resource = ShippedFile.class.getResourceAsStream(path)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(path, failure);
        }
    }
}
