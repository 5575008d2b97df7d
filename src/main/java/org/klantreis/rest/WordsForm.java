package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.klantreis.drawing.Texts;
import org.klantreis.model.Limits;
import org.klantreis.usecase.NewRevision;

/** The shape of what scripts say and offer. */
final class WordsForm {

    private WordsForm() {
    }

    static Map<String, Object> of(Texts reader, Texts map) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("texts", texts(reader));
        form.put("words", new Vocabularies(map).all());
        form.put("limits", limits());
        return form;
    }

    private static Map<String, String> texts(Texts reader) {
        Map<String, String> texts = new TreeMap<>(reader.patterns("editor."));
        texts.putAll(reader.patterns("history."));
        texts.putAll(reader.patterns("comments."));
        texts.putAll(reader.patterns("gallery."));
        texts.putAll(reader.patterns("journey-map.param."));
        texts.putAll(reader.patterns("service-blueprint.param."));
        texts.putAll(reader.patterns("template."));
        return texts;
    }

    private static Map<String, Integer> limits() {
        Map<String, Integer> limits = new LinkedHashMap<>();
        limits.put("phases", Limits.PHASES);
        limits.put("steps", Limits.STEPS);
        limits.put("lanes", Limits.LANES);
        limits.put("text", Limits.TEXT);
        limits.put("line", Limits.LINE);
        limits.put("message", NewRevision.MESSAGE);
        limits.put("comment", Limits.COMMENT);
        limits.put("bytes", Limits.DOCUMENT_BYTES);
        return limits;
    }
}
