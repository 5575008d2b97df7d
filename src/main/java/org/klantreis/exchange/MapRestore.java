package org.klantreis.exchange;

import java.util.OptionalInt;

/**
 * A request to restore a revision.
 *
 * @param base    the newest revision that the client knows of; empty if it does not matter
 * @param message why; empty for none
 */
public record MapRestore(OptionalInt base, String message) {

    static final MapRestore UNCONDITIONAL = new MapRestore(OptionalInt.empty(), "");
}
