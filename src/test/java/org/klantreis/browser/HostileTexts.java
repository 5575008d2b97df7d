package org.klantreis.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** What somebody might type who wishes others ill, by number. */
final class HostileTexts {
    private static final List<String> TEXTS = read();
    private static final int LONGEST_NAME = 200;

    private HostileTexts() {
    }

    static int count() {
        return TEXTS.size();
    }

    static IntStream numbers() {
        return IntStream.range(0, TEXTS.size());
    }

    static String text(int number) {
        return TEXTS.get(number);
    }

    /** The same as a line, which a title must be. */
    static String line(int number) {
        return text(number).replaceAll("\\R", " ");
    }

    /** As much of it as the name of somebody may hold. */
    static String name(int number) {
        return line(number).substring(0, Math.min(LONGEST_NAME, line(number).length()));
    }

    private static List<String> read() {
        try (InputStream corpus = HostileTexts.class.getResourceAsStream("/org/klantreis/comments/hostile-comments.json")) {
            return List.of(new ObjectMapper().readValue(corpus, String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
