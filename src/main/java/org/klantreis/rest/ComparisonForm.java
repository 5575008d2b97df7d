package org.klantreis.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klantreis.drawing.Texts;
import org.klantreis.insight.Comparison;
import org.klantreis.insight.Difference;
import org.klantreis.insight.ElementType;
import org.klantreis.insight.Subject;

/** The shape in which a comparison is told. */
final class ComparisonForm {

    private final Texts texts;

    ComparisonForm(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(int from, int to, Comparison<?> comparison, String html) {
        DifferenceWords words = DifferenceWords.about(comparison.after(), texts);
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("from", from);
        form.put("to", to);
        form.put("changes", comparison.differences().stream().map(difference -> change(difference, words)).toList());
        form.put("html", html);
        return form;
    }

    private static Map<String, Object> change(Difference difference, DifferenceWords words) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("change", difference.change().word());
        place(form, difference.subject());
        if (!difference.field().isEmpty()) {
            form.put("field", difference.field());
        }
        form.put("words", words.sentence(difference));
        return form;
    }

    private static void place(Map<String, Object> form, Subject subject) {
        List<String> ids = subject.ids();
        form.put("type", subject.type().word());
        form.put("element", String.join("/", ids));
        if (subject.type() == ElementType.CELL) {
            form.put("lane", ids.get(0));
            form.put("at", ids.get(1));
        }
        if (!subject.steps().isEmpty()) {
            form.put("steps", subject.steps());
        }
    }
}
