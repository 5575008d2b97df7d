package org.klantreis.drawing;

/** A labelled sentence about the map, a step or a moment. */
public record Fact(String label, String value) {
}
