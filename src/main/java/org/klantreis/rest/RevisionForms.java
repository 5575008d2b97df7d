package org.klantreis.rest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.drawing.Texts;
import org.klantreis.insight.Comparison;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapHistory;

/** The list of revisions as clients read it: who, when, why, and if they ask for it, what. */
final class RevisionForms {

    private final MapHistory history;
    private final Texts texts;

    RevisionForms(MapHistory history, Texts texts) {
        this.history = history;
        this.texts = texts;
    }

    static Map<String, Object> form(SignedNote signed) {
        Map<String, Object> form = MapForms.note(signed.note());
        form.put("authorName", signed.name());
        return form;
    }

    /** @param notes of consecutive revisions, the newest first */
    List<Map<String, Object>> withChanges(MapAddress address, List<SignedNote> notes) {
        List<Map<String, Object>> forms = new ArrayList<>();
        if (notes.isEmpty()) {
            return forms;
        }
        Iterator<Optional<Journey>> back = history.back(address, notes.get(0).note().number()).iterator();
        Optional<Journey> after = back.next();
        for (SignedNote signed : notes) {
            Optional<Journey> before = back.hasNext() ? back.next() : Optional.empty();
            Map<String, Object> form = form(signed);
            form.put("changes", changes(signed, before, after));
            forms.add(form);
            after = before;
        }
        return forms;
    }

    /** Empty if either cannot be read. */
    private Optional<List<String>> changes(SignedNote signed, Optional<Journey> before, Optional<Journey> after) {
        if (signed.note().number() == 1) {
            return Optional.of(List.of(texts.text("change.begun")));
        }
        return after.flatMap(now -> before.map(then -> new ChangeSummary(texts).of(Comparison.of(then, now))));
    }
}
