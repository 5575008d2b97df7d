package org.klantreis.drawing;

/** One stroke of the picture; {@code name} says how it looks, {@code path} is in SVG path language. */
public record CurveStroke(String name, String path) {
}
