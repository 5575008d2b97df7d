package org.klantreis.insight;

import java.util.List;
import java.util.Map;

/** The members in which two states of an element differ. */
final class FieldDifferences {

    private final Subjects subjects;

    FieldDifferences(Subjects subjects) {
        this.subjects = subjects;
    }

    List<Difference> between(Record before, Record after) {
        Map<String, Object> earlier = Fields.of(before);
        return Fields.of(after).entrySet().stream()
                .filter(field -> !field.getValue().equals(earlier.get(field.getKey())))
                .map(field -> difference(after, field.getKey(), earlier.get(field.getKey()), field.getValue())).toList();
    }

    private Difference difference(Record element, String field, Object before, Object after) {
        return new Difference(Change.CHANGED, subjects.of(element), field, subjects.named(before), subjects.named(after));
    }
}
