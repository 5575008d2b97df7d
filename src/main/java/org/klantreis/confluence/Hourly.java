package org.klantreis.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What is said at most once an hour, however often there is reason to. */
final class Hourly {

    private static final Duration SILENCE = Duration.ofHours(1);

    private final Map<String, Instant> again = new HashMap<>();
    private final Clock clock;

    Hourly(Clock clock) {
        this.clock = clock;
    }

    /** Whether it is time to say this, and then it counts as said. */
    synchronized boolean isTimeFor(String words) {
        Instant now = clock.instant();
        boolean time = !now.isBefore(again.getOrDefault(words, Instant.MIN));
        if (time) {
            again.put(words, now.plus(SILENCE));
        }
        return time;
    }
}
