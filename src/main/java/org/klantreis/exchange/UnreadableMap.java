package org.klantreis.exchange;

import java.util.List;

/** A text that is not a map, with everything that is wrong with it, as far as it could be read. */
public final class UnreadableMap extends RuntimeException {
    private final String rule;
    private final transient List<Problem> problems;

    UnreadableMap(String rule, List<Problem> problems) {
        super(rule + " " + problems);
        this.rule = rule;
        this.problems = List.copyOf(problems);
    }

    static UnreadableMap because(String rule, String path, Object... details) {
        return new UnreadableMap(rule, List.of(new Problem(path, rule, List.of(details))));
    }

    /** What is wrong on the whole, the last part of its text key: {@code broken-json}, {@code invalid-map} and so on. */
    public String rule() {
        return rule;
    }

    /** At least one and at most {@link Problems#MOST}, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param path    the place in the document, such as {@code steps[3].valence}; empty for the document itself
     * @param rule    the broken rule, the last part of its text key
     * @param details the arguments of the text after the path: texts and numbers
     */
    public record Problem(String path, String rule, List<Object> details) {
    }
}
