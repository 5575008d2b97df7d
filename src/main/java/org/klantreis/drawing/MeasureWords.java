package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.model.CsatScale;
import org.klantreis.model.Measure;
import org.klantreis.model.MeasureKind;

/** Tells a measure with its unit, date and source. */
final class MeasureWords {

    private final MapWords words;

    MeasureWords(MapWords words) {
        this.words = words;
    }

    Item item(Measure measure) {
        List<String> notes = new ArrayList<>();
        measure.date().ifPresent(date -> notes.add(words.date(date)));
        Optional.of(measure.source()).filter(source -> !source.isBlank()).ifPresent(notes::add);
        return new Item("measure", name(measure) + " " + value(measure), String.join(" · ", notes), "");
    }

    private String name(Measure measure) {
        return measure.name().isBlank() ? words.word("measure", measure.kind()) : measure.name();
    }

    private String value(Measure measure) {
        return measure.kind() == MeasureKind.RESOLUTION_TIME
                ? measure.duration().map(words::duration).orElse("")
                : words.number(measure.value()) + unit(measure);
    }

    private String unit(Measure measure) {
        return switch (measure.kind()) {
            case FCR, CONVERSION, DROP_OFF -> " %";
            case CSAT -> measure.scale() == CsatScale.PERCENT ? " %" : " (" + measure.scale().word() + ")";
            case CES -> " (1\u20137)";
            default -> measure.unit().isBlank() ? "" : " " + measure.unit();
        };
    }
}
