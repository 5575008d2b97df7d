package org.klantreis.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules that single values keep; each gives the value back or says what is wrong with it. */
public final class Rules {

    private static final int MOST_DIGITS = 30;
    private static final Duration LONGEST = Duration.ofDays(Limits.DURATION_DAYS);
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private Rules() {
    }

    /**
     * A single line of at most {@link Limits#LINE} characters; it may be empty.
     *
     * @throws InvalidValue if it is none
     */
    public static String line(String field, String text) {
        if (LINE_BREAK.matcher(text).find()) {
            throw new InvalidValue("line-break", field);
        }
        return atMost(Limits.LINE, field, text);
    }

    static String text(String field, String text) {
        return atMost(Limits.TEXT, field, text);
    }

    /**
     * A line in which there is something to be seen, of at most {@link Limits#LINE} characters.
     *
     * @throws InvalidValue if it is none
     */
    public static String title(String field, String text) {
        if (text.codePoints().noneMatch(Rules::isVisible)) {
            throw new InvalidValue("missing", field);
        }
        return line(field, text);
    }

    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    static String key(String field, String key) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidValue("malformed-key", field, excerpt(key));
        }
        return key;
    }

    static OptionalInt oneTo(int most, String field, OptionalInt value) {
        value.ifPresent(number -> within(1, most, field, BigDecimal.valueOf(number)));
        return value;
    }

    static void within(int least, int most, String field, BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new InvalidValue("out-of-range", field, excerpt(value.toString()), least, most);
        }
    }

    static void duration(String field, Optional<Duration> duration) {
        duration.filter(Duration::isNegative).ifPresent(negative -> {
            throw new InvalidValue("negative-duration", field, negative);
        });
        duration.filter(told -> told.compareTo(LONGEST) > 0).ifPresent(longer -> {
            throw new InvalidValue("too-long-duration", field, longer, Limits.DURATION_DAYS);
        });
    }

    static <T> List<T> atMost(int most, String field, List<T> entries) {
        if (entries.size() > most) {
            throw new InvalidValue("too-many", field, entries.size(), most);
        }
        return List.copyOf(entries);
    }

    /** A list of single lines. */
    static List<String> lines(int most, String field, List<String> entries) {
        List<String> lines = atMost(most, field, entries);
        lines.forEach(each -> line(field, each));
        return lines;
    }

    /** A list in which nothing stands twice. */
    static <T> List<T> distinct(int most, String field, List<T> entries) {
        return distinct(most, field, entries, Function.identity());
    }

    /** A list in which no two entries have the same key. */
    static <T> List<T> distinct(int most, String field, List<T> entries, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        atMost(most, field, entries).stream().map(key).filter(each -> !seen.add(each)).findFirst().ifPresent(twice -> {
            throw new InvalidValue("duplicate-entry", field, twice instanceof Word word ? word.word() : excerpt(twice.toString()));
        });
        return List.copyOf(entries);
    }

    /**
     * A text that can be stored, of at most so many characters.
     *
     * @throws InvalidValue if it is longer, or holds control characters or half characters
     */
    public static String atMost(int most, String field, String text) {
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            throw new InvalidValue("too-long", field, text.codePointCount(0, text.length()), most);
        }
        return storable(field, text);
    }

    /** Refuses what XML and several databases cannot hold; no keyboard makes it. */
    static String storable(String field, String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit < 0x20 || unit >= 0xD800) {
                at += unitsOfStorable(field, text.codePointAt(at)) - 1;
            }
        }
        return text;
    }

    private static int unitsOfStorable(String field, int character) {
        boolean control = character < 0x20 && character != '\n' && character != '\t' && character != '\r';
        boolean halfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (control || halfPair || character == 0xFFFE || character == 0xFFFF) {
            throw new InvalidValue("control-character", field, String.format("U+%04X", character));
        }
        return Character.charCount(character);
    }

    /** The number without an exponent and without zeros at its end, so that equal numbers are equal values. */
    static BigDecimal plain(String field, BigDecimal number) {
        if (digits(number) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            throw new InvalidValue("too-many-digits", field, MOST_DIGITS);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    /** As many as are written without an exponent, zeros at the end included. */
    private static long digits(BigDecimal number) {
        return number.precision() - Math.min(number.scale(), 0L);
    }

    static String excerpt(String text) {
        return text.codePointCount(0, text.length()) > 40 ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…" : text;
    }
}
