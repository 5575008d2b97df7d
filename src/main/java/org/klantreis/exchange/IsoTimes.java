package org.klantreis.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.klantreis.model.InvalidValue;

/** Dates and durations as ISO 8601 writes them; durations in days, so {@code P2D} and not {@code PT48H}. */
final class IsoTimes {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WEEKS = Pattern.compile("P(\\d{1,4})W");
    private static final int LONGEST = 40;

    private IsoTimes() {
    }

    static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            // told below, with the same words as any other text
        }
        throw new InvalidValue("malformed-date", "date", excerpt(text));
    }

    static Duration duration(String text) {
        try {
            var weeks = WEEKS.matcher(text);
            return weeks.matches() ? Duration.ofDays(7 * Long.parseLong(weeks.group(1))) : Duration.parse(text);
        } catch (DateTimeParseException | ArithmeticException malformed) {
            throw new InvalidValue("malformed-duration", "duration", excerpt(text));
        }
    }

    static String text(Duration duration) {
        Duration rest = duration.minusDays(duration.toDays());
        if (duration.toDays() == 0) {
            return duration.toString();
        }
        return "P" + duration.toDays() + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }

    private static String excerpt(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
