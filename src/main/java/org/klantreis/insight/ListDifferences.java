package org.klantreis.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What differs between two states of a list of elements. */
final class ListDifferences {

    private final FieldDifferences fields;
    private final Map<Subject, Record> before;
    private final Map<Subject, Record> after;

    ListDifferences(Subjects subjects, List<? extends Record> before, List<? extends Record> after) {
        this.fields = new FieldDifferences(subjects);
        this.before = bySubject(subjects, before);
        this.after = bySubject(subjects, after);
    }

    private static Map<Subject, Record> bySubject(Subjects subjects, List<? extends Record> elements) {
        Map<Subject, Record> bySubject = new LinkedHashMap<>();
        elements.forEach(element -> bySubject.put(subjects.of(element), element));
        return bySubject;
    }

    Stream<Difference> addedAndRemoved() {
        return Stream.concat(
                after.keySet().stream().filter(subject -> !before.containsKey(subject))
                        .map(subject -> Difference.whole(Change.ADDED, subject)),
                before.keySet().stream().filter(subject -> !after.containsKey(subject))
                        .map(subject -> Difference.whole(Change.REMOVED, subject)));
    }

    Stream<Difference> moved() {
        return Moves.between(List.copyOf(before.keySet()), List.copyOf(after.keySet()))
                .map(subject -> Difference.whole(Change.MOVED, subject));
    }

    Stream<Difference> changed() {
        return after.entrySet().stream().filter(entry -> before.containsKey(entry.getKey()))
                .filter(entry -> !before.get(entry.getKey()).equals(entry.getValue()))
                .flatMap(entry -> fields.between(before.get(entry.getKey()), entry.getValue()).stream());
    }
}
