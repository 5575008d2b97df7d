package org.klantreis.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.drawing.Texts;
import org.klantreis.insight.Comparison;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.History;
import org.klantreis.usecase.Listing;

/** The list of revisions as clients read it: who, when, why, and if they ask for it, what. */
final class RevisionForms<D extends Document> {

    /** Each is a document to read and compare. */
    static final int MOST_WITH_CHANGES = 25;

    private final History<D> history;
    private final Texts texts;
    private final String begun;

    /** @param begun key of what is said of the first one */
    RevisionForms(History<D> history, Texts texts, String begun) {
        this.history = history;
        this.texts = texts;
        this.begun = begun;
    }

    static Map<String, Object> form(SignedNote signed) {
        Map<String, Object> form = MapForms.note(signed.note());
        form.put("authorName", signed.name());
        return form;
    }

    /** @param notes of consecutive revisions, the newest first */
    Map<String, Object> withChanges(MapAddress address, Listing<SignedNote> notes, UriInfo uri) {
        return ListForm.of(notes, withChanges(address, notes.entries()), uri);
    }

    private List<Map<String, Object>> withChanges(MapAddress address, List<SignedNote> notes) {
        List<Map<String, Object>> forms = new ArrayList<>();
        if (notes.isEmpty()) {
            return forms;
        }
        Iterator<Optional<D>> back = history.back(address, notes.get(0).note().number()).iterator();
        Optional<D> after = back.next();
        for (SignedNote signed : notes) {
            Optional<D> before = back.hasNext() ? back.next() : Optional.empty();
            Map<String, Object> form = form(signed);
            form.put("changes", changes(signed, before, after));
            forms.add(form);
            after = before;
        }
        return forms;
    }

    /** Empty if either cannot be read. */
    private Optional<List<String>> changes(SignedNote signed, Optional<D> before, Optional<D> after) {
        if (signed.note().number() == 1) {
            return Optional.of(List.of(texts.text(begun)));
        }
        return after.flatMap(now -> before.map(then -> new ChangeSummary(texts).of(Comparison.of(then, now))));
    }
}
