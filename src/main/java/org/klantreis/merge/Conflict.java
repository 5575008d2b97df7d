package org.klantreis.merge;

/**
 * A place that two people changed in different ways.
 *
 * @param element id of the element; {@code journey}, {@code header} or {@code persona} for what stands above all elements
 * @param title   what people call that element; empty above all elements
 * @param field   the member that differs; empty if one side removed the whole element
 * @param base    what both began with, as text; empty if it was absent
 * @param theirs  what is saved by now
 * @param mine    what was about to be saved
 */
public record Conflict(String element, String title, String field, String base, String theirs, String mine) {
}
