package org.klantreis.discussion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That a thread is done with.
 *
 * @param by user key; empty for an anonymous visitor
 * @param at to the millisecond, as it is stored
 */
public record Resolution(Optional<String> by, Instant at) {

    public Resolution {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
