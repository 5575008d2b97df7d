package org.klantreis.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {
    private static final String PREFIX = "org.klantreis.confluence.error.";

    /** Where rules are named in the sources: as the first or second argument of what tells that one is broken. */
    private static final Pattern RULE = Pattern.compile(
            "(?:new InvalidValue|breaks|because|broken|new UnreadableMap|throwIfAny)\\(\\s*\"([a-z-]+)\""
                    + "|\\bnote\\([\\w.()]+,\\s*\"([a-z-]+)\"|checkText\\(.*\"([a-z-]+)\"\\);");

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void hasATextForEveryRule(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(rules()).allSatisfy(rule -> assertThat(texts).containsKey(PREFIX + rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void putsPathAndDetailsIntoTheText(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(rules()).allSatisfy(rule -> assertThat(MessageFormat.format(texts.getProperty(PREFIX + rule),
                "steps[3].valence", "2.5", -2, 2)).doesNotContain("{"));
        assertThat(MessageFormat.format(texts.getProperty(PREFIX + "out-of-range"), "steps[3].valence", "2.5", -2, 2))
                .contains("steps[3].valence", "2.5", "-2");
    }

    @Test
    void findsTheRulesInTheSources() throws IOException {
        assertThat(rules()).contains("missing", "too-long", "unknown-reference", "wrong-type", "newer-format", "unknown-kind",
                "too-deep", "broken-json", "invalid-map", "duplicate-member").hasSizeGreaterThan(25);
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String folder : new String[] {"model", "exchange"}) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/klantreis", folder))) {
                for (Path file : files.toList()) {
                    RULE.matcher(Files.readString(file)).results().forEach(rule -> Stream.of(1, 2, 3).map(rule::group)
                            .filter(group -> group != null).forEach(rules::add));
                }
            }
        }
        return rules;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = RuleTextsTest.class.getResourceAsStream("/org/klantreis/i18n/klantreis" + language + ".properties")) {
            texts.load(file);
        }
        return texts;
    }
}
