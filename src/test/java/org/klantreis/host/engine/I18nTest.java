package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class I18nTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @TempDir
    private Path folder;
    private final I18n texts = new I18n(() -> Locale.ENGLISH);

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("texts.properties"), "a.hello=It''s {0}\na.only=only English\nb=b", StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("texts_nl.properties"), "a.hello=Een \u00eb en \\u20ac: {0}", StandardCharsets.ISO_8859_1);
        texts.add("texts", this::file);
    }

    @Test
    void readsLatinFilesWithEscapes() {
        assertThat(texts.getText(DUTCH, "a.hello", "x")).isEqualTo("Een \u00eb en \u20ac: x");
    }

    @Test
    void fallsBackToTheBaseLanguageAndThenToTheKey() {
        assertThat(texts.getText(DUTCH, "a.only")).isEqualTo("only English");
        assertThat(texts.getText("a.none {", "x")).isEqualTo("a.none {");
    }

    @Test
    void formatsButLeavesRawTextsAlone() {
        assertThat(texts.getText("a.hello", "me")).isEqualTo("It's me");
        assertThat(texts.getRawText("a.hello")).isEqualTo("It''s {0}");
    }

    @Test
    void collectsByPrefix() {
        assertThat(texts.getAllTranslationsForPrefix("a.", DUTCH))
                .isEqualTo(Map.of("a.hello", "Een \u00eb en \u20ac: {0}", "a.only", "only English"));
    }

    private Optional<URL> file(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
