package org.klantreis.rest;

import java.util.List;
import java.util.Optional;

/** A request that is refused before anybody is asked to do something. */
final class Refusal extends RuntimeException {

    private final int status;
    private final String rule;
    private final transient List<Object> values;

    /**
     * @param rule   the last part of the text key
     * @param values arguments of the text
     */
    Refusal(int status, String rule, Object... values) {
        super(rule + " " + List.of(values));
        this.status = status;
        this.rule = rule;
        this.values = List.of(values);
    }

    /** @throws Refusal if both are there, or neither is */
    static void unlessOneOf(Optional<?> starter, Optional<?> document) {
        if (starter.isPresent() == document.isPresent()) {
            throw new Refusal(422, "one-of-two");
        }
    }

    int status() {
        return status;
    }

    String rule() {
        return rule;
    }

    List<Object> values() {
        return values;
    }
}
