package org.klantreis.drawing;

/**
 * A ring of the Golden Circle.
 *
 * @param name  the member of the document
 * @param value what is told of it
 */
public record Ring(String name, String label, String value) {
}
