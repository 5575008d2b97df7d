package org.klantreis.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One language's texts, as Confluence reads them: properties in Latin-1, keys all under the plugin's own prefix. */
record LanguageFile(String source, Map<String, String> texts) {
    static final String PREFIX = "org.klantreis.confluence.";
    private static final String FOLDER = "src/main/resources/org/klantreis/i18n/";
    private static final Pattern KEY = Pattern.compile("(?m)^([^#!\\s=:][^\\s=:]*)\\s*[=:]");

    static LanguageFile english() {
        return read("klantreis.properties");
    }

    static LanguageFile dutch() {
        return read("klantreis_nl.properties");
    }

    private static LanguageFile read(String name) {
        String source = Repository.asciiOf(Repository.file(FOLDER + name));
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return new LanguageFile(source, texts);
    }

    /** Keys that stand in the file more than once; the last one would win silently. */
    List<String> repeated() {
        return KEY.matcher(source).results().map(hit -> hit.group(1))
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .entrySet().stream().filter(entry -> entry.getValue() > 1).map(Map.Entry::getKey).toList();
    }
}
