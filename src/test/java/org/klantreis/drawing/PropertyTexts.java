package org.klantreis.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The product's own texts, read as the wiki reads them. */
public final class PropertyTexts implements Texts {

    private static final String PREFIX = "org.klantreis.confluence.";

    private final Locale locale;
    private final Properties texts = new Properties();

    private PropertyTexts(Locale locale, String file) {
        this.locale = locale;
        try (var in = Texts.class.getResourceAsStream("/org/klantreis/i18n/" + file)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static PropertyTexts english() {
        return new PropertyTexts(Locale.ENGLISH, "klantreis.properties");
    }

    public static PropertyTexts dutch() {
        return new PropertyTexts(Locale.forLanguageTag("nl"), "klantreis_nl.properties");
    }

    public static PropertyTexts of(String lang) {
        return lang.startsWith("nl") ? dutch() : english();
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String text(String key, Object... values) {
        String text = texts.getProperty(PREFIX + key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return new MessageFormat(text, locale).format(values);
    }

    @Override
    public Map<String, String> patterns(String beginning) {
        return texts.stringPropertyNames().stream().filter(key -> key.startsWith(PREFIX + beginning))
                .collect(Collectors.toMap(key -> key.substring(PREFIX.length()), texts::getProperty));
    }
}
