package org.klantreis.host.engine;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Texts of host and plugin, from property files read as ISO-8859-1 like Confluence does (PLATFORM 7.5). */
public final class I18n implements I18nResolver {
    private final Supplier<Locale> locale;
    private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();

    public I18n(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /** Adds the files of a base name, dotted or slashed, such as {@code org.example.texts}; missing files are skipped. */
    public void add(String baseName, Function<String, Optional<URL>> files) {
        String path = baseName.replace('.', '/');
        read("", files.apply(path + ".properties"));
        for (Locale supported : Languages.SUPPORTED) {
            read(supported.getLanguage(), files.apply(path + "_" + supported.getLanguage() + ".properties"));
        }
    }

    @Override
    public String getRawText(String key) {
        return getRawText(locale.get(), key);
    }

    @Override
    public String getRawText(Locale language, String key) {
        return language(language.getLanguage()).getProperty(key, language("").getProperty(key, key));
    }

    @Override
    public String getText(String key) {
        return getText(locale.get(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locale.get(), key, arguments);
    }

    @Override
    public String getText(Locale language, String key) {
        return getText(language, key, new Serializable[0]);
    }

    @Override
    public String getText(Locale language, String key, Serializable... arguments) {
        String raw = getRawText(language, key);
        return raw.equals(key) ? key : new MessageFormat(raw, language).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, locale.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale language) {
        Map<String, String> found = new TreeMap<>();
        language("").stringPropertyNames().stream().filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key, getRawText(language, key)));
        return found;
    }

    private Properties language(String language) {
        return byLanguage.computeIfAbsent(language, none -> new Properties());
    }

    private void read(String language, Optional<URL> file) {
        file.ifPresent(url -> {
            try (InputStream in = url.openStream()) {
                language(language).load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
