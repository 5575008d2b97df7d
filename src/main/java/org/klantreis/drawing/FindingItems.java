package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.klantreis.model.Finding;
import org.klantreis.model.Improvement;

/** What was found and what will be done about it, each in a few words. */
final class FindingItems {

    private final MapWords words;

    FindingItems(MapWords words) {
        this.words = words;
    }

    Item of(Finding finding) {
        List<String> notes = new ArrayList<>();
        finding.severity().ifPresent(value -> notes.add(words.text("map." + finding.kind().word() + ".size", value)));
        finding.feedback().ifPresent(value -> notes.add(words.word("feedback", value)));
        notes.add(words.word("evidence", finding.evidence()));
        return new Item(finding.kind().word(), finding.title(), String.join(" · ", notes), finding.text().strip());
    }

    Item of(Improvement improvement) {
        List<String> notes = new ArrayList<>();
        notes.add(words.word("improvement.status", improvement.status()));
        improvement.horizon().ifPresent(value -> notes.add(words.word("horizon", value)));
        Stream.of(improvement.owner()).filter(owner -> !owner.isBlank()).forEach(notes::add);
        improvement.due().ifPresent(value -> notes.add(words.text("map.due", words.date(value))));
        improvement.impact().ifPresent(value -> notes.add(words.text("map.impact", value)));
        improvement.effort().ifPresent(value -> notes.add(words.text("map.effort", value)));
        if (!improvement.before().isBlank() && !improvement.after().isBlank()) {
            notes.add(improvement.before() + " → " + improvement.after());
        }
        return new Item("improvement", improvement.title(), String.join(" · ", notes), improvement.text().strip());
    }
}
