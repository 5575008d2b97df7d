package org.klantreis.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The failures of activities and of REST give their texts as many values as these have places for. */
class FailureTextsTest {
    private static final Pattern FAILURE = Pattern.compile("(?:new Refusal\\([^\"]*|new (?:Hidden|CommentRefused|CommentStale|DiscussionFull|StarterConflict|StarterRefused)\\(|super\\()\"([a-z-]+)\"([^;]*)\\);");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** A failure in the sources, and how many values it tells. */
    record Told(String rule, int values) {
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_nl"})
    void haveAValueForEveryPlaceInTheirText(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Stream.of("usecase", "starter", "rest").flatMap(FailureTextsTest::failures)).hasSizeGreaterThan(12)
                .allSatisfy(told -> assertThat(places(texts.getProperty("org.klantreis.confluence.error." + told.rule())))
                        .isLessThanOrEqualTo(told.values()));
    }

    private static Stream<Told> failures(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/klantreis", folder))) {
            return files.toList().stream().flatMap(file -> FAILURE.matcher(text(file)).results())
                    .map(found -> new Told(found.group(1), (int) found.group(2).chars().filter(c -> c == ',').count()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int places(String text) {
        List<Integer> places = PLACE.matcher(text).results().map(place -> Integer.valueOf(place.group(1))).toList();
        return places.stream().mapToInt(place -> place + 1).max().orElse(0);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = FailureTextsTest.class.getResourceAsStream("/org/klantreis/i18n/klantreis" + language + ".properties")) {
            texts.load(file);
        }
        return texts;
    }
}
