package org.klantreis.merge;

/**
 * How somebody settles a conflict.
 *
 * @param element as the conflict names it
 * @param field   as the conflict names it
 * @param side    whose value it shall be
 */
public record Choice(String element, String field, Side side) {
}
