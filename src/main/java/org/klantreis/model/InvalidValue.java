package org.klantreis.model;

import java.util.List;

/** A value that can never be right, with the rule it breaks, the field it stands in and what the reader must know. */
public final class InvalidValue extends RuntimeException {

    private final String rule;
    private final String field;
    private final transient List<Object> details;
    private final transient List<InvalidValue> others;

    /**
     * @param rule    the broken rule, the last part of its text key, such as {@code too-long}
     * @param field   the member of the document, such as {@code importance}
     * @param details the offending value first, then limits; the arguments of the text after the field
     */
    public InvalidValue(String rule, String field, Object... details) {
        this(rule, field, List.of(details), List.of());
    }

    private InvalidValue(String rule, String field, List<Object> details, List<InvalidValue> others) {
        // one bad document holds thousands, and rule and field tell more than where they were found
        super(rule + " at " + field + " " + details, null, false, false);
        this.rule = rule;
        this.field = field;
        this.details = details;
        this.others = others;
    }

    /** The first of several, which knows the rest. */
    static InvalidValue firstOf(List<InvalidValue> found) {
        InvalidValue first = found.get(0);
        return new InvalidValue(first.rule, first.field, first.details, List.copyOf(found.subList(1, found.size())));
    }

    /** What else was found at the same time; empty for a single value. */
    public List<InvalidValue> others() {
        return others;
    }

    public String rule() {
        return rule;
    }

    public String field() {
        return field;
    }

    public List<Object> details() {
        return details;
    }
}
