package org.klantreis.exchange;

import java.util.OptionalInt;

/**
 * A request to resolve a discussion, or to reopen it.
 *
 * @param seen id of the newest comment that the client knows of; empty if it does not matter
 */
public record Resolving(boolean resolved, OptionalInt seen) {
}
