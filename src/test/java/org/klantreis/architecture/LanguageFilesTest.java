package org.klantreis.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say everything, say it differently, and nothing that nobody asks for. */
class LanguageFilesTest {
    private static final int SURELY_A_SENTENCE = 25;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern PLACEHOLDER_OR_CHOICE = Pattern.compile("\\{\\d(?:,choice,(?:[^{}']|\\{\\d})*)?}");
    // What a revision changed is told by the server.
    private static final Pattern SCRIPTS = Pattern.compile("\\.confluence\\.(editor|comments|history(?!\\.change))\\.");
    private static final LanguageFile ENGLISH = LanguageFile.english();
    private static final LanguageFile DUTCH = LanguageFile.dutch();

    static Stream<LanguageFile> languages() {
        return Stream.of(ENGLISH, DUTCH);
    }

    @Test
    void haveTheSameKeys() {
        assertThat(DUTCH.texts().keySet()).containsExactlyInAnyOrderElementsOf(ENGLISH.texts().keySet());
    }

    @Test
    void haveEveryKeyThatIsAskedFor() {
        assertThat(new TextKeys().asked()).filteredOn(key -> !ENGLISH.texts().containsKey(LanguageFile.PREFIX + key)).isEmpty();
    }

    @Test
    void haveNoKeyThatNobodyNames() {
        TextKeys named = new TextKeys();
        assertThat(ENGLISH.texts().keySet()).map(key -> key.substring(LanguageFile.PREFIX.length()))
                .filteredOn(key -> !named.names(key)).isEmpty();
    }

    @Test
    void takeTheSamePlaceholders() {
        assertThat(ENGLISH.texts()).allSatisfy((key, text) ->
                assertThat(placeholders(DUTCH.texts().getOrDefault(key, ""))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void areBothTranslated() {
        Map<String, String> same = ENGLISH.texts().entrySet().stream()
                .filter(entry -> entry.getValue().length() > SURELY_A_SENTENCE)
                .filter(entry -> entry.getValue().equals(DUTCH.texts().get(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepToTheirPrefix(LanguageFile language) {
        assertThat(language.texts().keySet()).allSatisfy(key -> assertThat(key).startsWith(LanguageFile.PREFIX));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nameEachKeyOnce(LanguageFile language) {
        assertThat(language.repeated()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readTheSameInEveryEncoding(LanguageFile language) {
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(language.source())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areMessageFormats(LanguageFile language) {
        assertThat(language.texts()).allSatisfy((key, text) -> {
            assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
            assertThat(text.replace("''", "")).as("%s: an apostrophe is written twice", key).doesNotContain("'");
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellScriptsNothingThatOnlyAMessageFormatReads(LanguageFile language) {
        assertThat(language.texts()).allSatisfy((key, text) -> {
            if (SCRIPTS.matcher(key).find()) {
                assertThat(PLACEHOLDER_OR_CHOICE.matcher(text).replaceAll("")).as(key).doesNotContain("'", "{", "}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leaveNothingEmpty(LanguageFile language) {
        assertThat(language.texts()).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }
}
