package org.klantreis.insight;

import java.util.Optional;

/**
 * One thing that differs between two states of a document.
 *
 * @param field  the member that changed, as documents call it; empty if it is about the whole element
 * @param before the value of the field in the earlier state; a reference is told by the title of what it names
 * @param after  its value in the later state
 */
public record Difference(Change change, Subject subject, String field, Object before, Object after) {

    /** What a state does not say. */
    static final Object ABSENT = Optional.empty();

    static Difference whole(Change change, Subject subject) {
        return new Difference(change, subject, "", ABSENT, ABSENT);
    }
}
