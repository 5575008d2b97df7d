package org.klantreis.usecase;

import java.util.List;

/** Why an activity did not do what was asked. Nothing was written. */
public abstract class Failure extends RuntimeException {

    private final String rule;
    private final transient List<Object> details;

    protected Failure(String rule, Object... details) {
        super(rule + " " + List.of(details));
        this.rule = rule;
        this.details = List.of(details);
    }

    /** The last part of the text key, such as {@code no-such-map}. */
    public String rule() {
        return rule;
    }

    /** The arguments of the text, the offending value first; numbers that only name something are texts, as texts count in thousands. */
    public List<Object> details() {
        return details;
    }
}
