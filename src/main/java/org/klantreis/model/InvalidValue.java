package org.klantreis.model;

import java.util.List;

/** A value that can never be right, with the rule it breaks, the field it stands in and what the reader must know. */
public final class InvalidValue extends RuntimeException {

    private final String rule;
    private final String field;
    private final transient List<Object> details;

    /**
     * @param rule    the broken rule, the last part of its text key, such as {@code too-long}
     * @param field   the member of the document, such as {@code importance}
     * @param details the offending value first, then limits; the arguments of the text after the field
     */
    public InvalidValue(String rule, String field, Object... details) {
        super(rule + " at " + field + " " + List.of(details));
        this.rule = rule;
        this.field = field;
        this.details = List.of(details);
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
