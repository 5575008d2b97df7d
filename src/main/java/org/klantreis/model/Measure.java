package org.klantreis.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that was measured at a step, with its date and source.
 *
 * @param value    the number, within the range of its kind; for a resolution time the duration tells it, and this is 0
 * @param scale    the scale of a satisfaction; percent unless told otherwise
 * @param unit     of a cost, a volume or a free measure, such as "EUR" or "per week"
 * @param name     of a free measure
 * @param duration of a resolution time, not negative, and at most {@link Limits#DURATION_DAYS} days
 */
public record Measure(MeasureKind kind, BigDecimal value, CsatScale scale, String unit, String name,
                      Optional<Duration> duration, Optional<LocalDate> date, String source, Extras extras) {

    /** @throws InvalidValue outside the range of its kind */
    public Measure {
        Rules.line("measures.unit", unit);
        Rules.line("measures.name", name);
        Rules.text("measures.source", source);
        value = kind == MeasureKind.RESOLUTION_TIME ? BigDecimal.ZERO : Rules.plain("value", value);
        checkRange(kind, value, scale);
        checkDuration(kind, duration);
    }

    private static void checkRange(MeasureKind kind, BigDecimal value, CsatScale scale) {
        Optional<Range> range = kind == MeasureKind.CSAT ? Optional.of(scale.range()) : kind.range();
        range.ifPresent(within -> Rules.within(within.least(), within.most(), "value", value));
    }

    private static void checkDuration(MeasureKind kind, Optional<Duration> duration) {
        if (kind == MeasureKind.RESOLUTION_TIME && duration.isEmpty()) {
            throw new InvalidValue("missing", "measures.duration");
        }
        Rules.duration("measures.duration", duration);
    }
}
