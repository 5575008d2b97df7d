package org.klantreis.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klantreis.drawing.Texts;
import org.klantreis.insight.Change;
import org.klantreis.insight.Comparison;
import org.klantreis.insight.Difference;
import org.klantreis.insight.ElementType;

/** What changed between two revisions, in a handful of sentences. */
final class ChangeSummary {

    private static final int MOST = 5;
    /** A value says more than a count, so fields are told one by one for longer. */
    private static final int MANY_FIELDS = 4;

    private final Texts texts;

    ChangeSummary(Texts texts) {
        this.texts = texts;
    }

    List<String> of(Comparison<?> comparison) {
        DifferenceWords words = DifferenceWords.about(comparison.after(), texts);
        List<String> sentences = comparison.differences().stream()
                .collect(Collectors.groupingBy(Alike::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparing(Alike::change)))
                .flatMap(alike -> told(alike.getKey(), alike.getValue(), words)).toList();
        return shortened(sentences);
    }

    private static Stream<String> told(Alike alike, List<Difference> differences, DifferenceWords words) {
        int count = differences.size();
        if (alike.change() == Change.CHANGED) {
            return count >= MANY_FIELDS ? Stream.of(words.fieldOfMany(alike.type(), alike.field(), count))
                    : differences.stream().map(words::sentence);
        }
        return Stream.of(count == 1 ? words.sentence(differences.get(0))
                : words.whole(alike.change(), differences.get(0).subject(), count));
    }

    private List<String> shortened(List<String> sentences) {
        if (sentences.size() <= MOST) {
            return sentences;
        }
        List<String> shortened = new ArrayList<>(sentences.subList(0, MOST));
        shortened.add(texts.text("change.more", sentences.size() - MOST));
        return shortened;
    }

    /** Differences that one sentence can tell together. */
    private record Alike(Change change, ElementType type, String field) {

        static Alike of(Difference difference) {
            return new Alike(difference.change(), difference.subject().type(),
                    difference.change() == Change.CHANGED ? difference.field() : "");
        }
    }
}
