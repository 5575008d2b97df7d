package org.klantreis.insight;

/**
 * An entry of a persona's list that is no more than a line.
 *
 * @param member the list
 */
record PersonaLine(ElementType type, String member, String text) {
}
