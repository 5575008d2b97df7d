package org.klantreis.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The rules that single values keep; each gives the value back or says what is wrong with it. */
final class Rules {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private Rules() {
    }

    static String line(String field, String text) {
        return atMost(Limits.LINE, field, text);
    }

    static String text(String field, String text) {
        return atMost(Limits.TEXT, field, text);
    }

    static String title(String field, String text) {
        if (text.isBlank()) {
            throw new InvalidValue("missing", field);
        }
        return line(field, text);
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
            throw new InvalidValue("out-of-range", field, value.toPlainString(), least, most);
        }
    }

    static <T> List<T> atMost(int most, String field, List<T> entries) {
        if (entries.size() > most) {
            throw new InvalidValue("too-many", field, entries.size(), most);
        }
        return List.copyOf(entries);
    }

    private static String atMost(int most, String field, String text) {
        if (text.length() > most) {
            throw new InvalidValue("too-long", field, text.length(), most);
        }
        if (text.chars().anyMatch(Rules::isForbidden)) {
            throw new InvalidValue("control-character", field);
        }
        return text;
    }

    /** XML and several databases refuse these; no keyboard makes them. */
    private static boolean isForbidden(int character) {
        return character < 0x20 && character != '\n' && character != '\t' && character != '\r';
    }

    static String excerpt(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
