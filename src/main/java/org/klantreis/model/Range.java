package org.klantreis.model;

/** What a number may be, both ends included. */
public record Range(int least, int most) {
}
