package org.klantreis.exchange;

import java.math.BigDecimal;
import org.klantreis.model.CsatScale;
import org.klantreis.model.Measure;
import org.klantreis.model.MeasureKind;

/** A number measured at a step; of a resolution time the duration is the number. */
final class MeasureJson {
    private MeasureJson() {
    }

    static Measure read(Members from) {
        MeasureKind kind = from.required("kind").word(MeasureKind.class).orElse(MeasureKind.FREE);
        return new Measure(kind, value(from, kind).number().orElse(BigDecimal.ONE),
                from.word(CsatScale.class, "scale", CsatScale.PERCENT), from.text("unit"), from.text("name"),
                from.value("duration").duration(), from.value("date").date(), from.text("source"), from.extras());
    }

    private static Value value(Members from, MeasureKind kind) {
        if (kind != MeasureKind.RESOLUTION_TIME) {
            return from.required("value");
        }
        Value value = from.value("value");
        if (value.isPresent()) {
            value.problems().note(value.place(), "duration-instead");
        }
        return value;
    }

    static void write(MemberWriter to, Measure measure) {
        to.word("kind", measure.kind());
        if (measure.kind() != MeasureKind.RESOLUTION_TIME) {
            to.number("value", measure.value());
        }
        to.word("scale", measure.scale(), CsatScale.PERCENT).text("unit", measure.unit()).text("name", measure.name())
                .value("date", measure.date()).text("source", measure.source())
                .text("duration", measure.duration().map(IsoTimes::text).orElse("")).extras(measure.extras());
    }
}
