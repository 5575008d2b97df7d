package org.klantreis.exchange;

/**
 * A conflict that a client settled.
 *
 * @param element id of the element, {@code journey} or {@code header}
 * @param field   empty for the element itself
 * @param mine    whether the client's value is taken; otherwise what is saved
 * @param seen    the revision with which it was shown
 */
public record Settled(String element, String field, boolean mine, int seen) {
}
