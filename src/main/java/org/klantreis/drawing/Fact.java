package org.klantreis.drawing;

/**
 * A labelled sentence about the map, a step or a moment.
 *
 * @param link where the sentence leads to; empty for nowhere
 */
public record Fact(String label, String value, String link) {

    Fact(String label, String value) {
        this(label, value, "");
    }

    public boolean linked() {
        return !link.isEmpty();
    }
}
