package org.klantreis.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tells a duration as people do: at most its two largest units, whole weeks from a fortnight on. */
final class DurationWords {

    private final Texts texts;

    DurationWords(Texts texts) {
        this.texts = texts;
    }

    String of(Duration duration) {
        long days = duration.toDays();
        if (days >= 14 && duration.equals(Duration.ofDays(days - days % 7))) {
            return texts.text("map.duration.weeks", days / 7);
        }
        List<String> parts = new ArrayList<>();
        add(parts, "days", days);
        add(parts, "hours", duration.toHoursPart());
        add(parts, "minutes", duration.toMinutesPart());
        add(parts, "seconds", duration.toSecondsPart());
        return parts.isEmpty() ? texts.text("map.duration.seconds", 0) : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    private void add(List<String> parts, String unit, long count) {
        if (count > 0) {
            parts.add(texts.text("map.duration." + unit, count));
        }
    }
}
