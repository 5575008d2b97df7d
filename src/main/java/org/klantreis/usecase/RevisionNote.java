package org.klantreis.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * Who saved a revision, when and why.
 *
 * @param number      counts from 1 within the map, without gaps
 * @param author      user key; empty for an anonymous editor
 * @param message     as typed; empty if none
 * @param pageVersion of the home page at that moment
 */
public record RevisionNote(int number, Optional<String> author, Instant at, String message, int pageVersion) {
}
