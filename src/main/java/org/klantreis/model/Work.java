package org.klantreis.model;

import java.time.Duration;
import java.util.Optional;

/**
 * What it takes to do what a cell of a service blueprint says.
 *
 * @param duration   how long it takes, not negative, and at most {@link Limits#DURATION_DAYS} days
 * @param department who does it; empty if not told
 */
public record Work(Optional<Duration> duration, String department, Optional<ServiceMark> mark) {

    public static final Work NONE = new Work(Optional.empty(), "", Optional.empty());

    /** @throws InvalidValue if a value can never be right */
    public Work {
        Rules.duration("duration", duration);
        Rules.line("department", department);
    }

    public static Work of(Duration duration, String department) {
        return new Work(Optional.of(duration), department, Optional.empty());
    }
}
