package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.Merged;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Saved;

/** The shapes in which maps, heads and revisions are told. */
final class MapForms {

    private MapForms() {
    }

    static Map<String, Object> head(MapHead head) {
        Map<String, Object> form = document(head);
        form.put("discussions", DiscussionForm.counts(head.discussion()));
        return form;
    }

    /** The head of any document, without a discussion: nobody talks about personas. */
    static Map<String, Object> document(MapHead head) {
        Map<String, Object> form = address(head.address(), head.revision());
        form.put("kind", head.kind().word());
        form.put("title", head.title());
        form.put("changed", head.changed());
        return form;
    }

    static Map<String, Object> created(Revision<?> revision) {
        return address(revision.address(), revision.number());
    }

    static Map<String, Object> saved(Saved<?> saved) {
        return outcome(saved.revision(), saved.merged(), saved.revision().document());
    }

    static Map<String, Object> merged(Merged<?> merged) {
        return outcome(merged.current(), merged.merged(), merged.document());
    }

    /** With the document only if the client has another. */
    private static Map<String, Object> outcome(Revision<?> revision, boolean merged, Document document) {
        Map<String, Object> form = address(revision.address(), revision.number());
        form.put("merged", merged);
        form.put("document", Optional.of(document).filter(told -> merged));
        return form;
    }

    /** Its number; of a map that names personas, what is told of them as well, which no two readers need be told alike. */
    static String version(Revision<?> revision) {
        if (revision.document() instanceof Journey map && map.personas().stream().anyMatch(persona -> persona.address().isPresent())) {
            return revision.number() + "-" + Answers.versionOf(map.personas());
        }
        return "" + revision.number();
    }

    /** One revision with its document. */
    static Map<String, Object> revision(Revision<?> revision) {
        Map<String, Object> form = address(revision.address(), revision.number());
        form.putAll(note(revision.note()));
        form.put("document", revision.document());
        return form;
    }

    static Map<String, Object> note(RevisionNote note) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("revision", note.number());
        form.put("author", note.author());
        form.put("at", note.at());
        form.put("message", note.message());
        form.put("pageVersion", note.pageVersion());
        return form;
    }

    private static Map<String, Object> address(MapAddress address, int revision) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("page", address.page());
        form.put("key", address.key());
        form.put("revision", revision);
        return form;
    }
}
