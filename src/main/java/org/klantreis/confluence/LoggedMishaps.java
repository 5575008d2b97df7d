package org.klantreis.confluence;

import java.time.Clock;
import org.klantreis.discussion.Mishaps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mishaps in the log: each kind once an hour, because what lacks or fails does so at every comment. */
final class LoggedMishaps implements Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedMishaps.class);

    private final Hourly hourly;

    LoggedMishaps(Clock clock) {
        this.hourly = new Hourly(clock);
    }

    /** A warning, because a Confluence as it is installed does not log less. */
    @Override
    public void note(String what) {
        if (hourly.isTimeFor(what)) {
            LOG.warn("{}", what);
        }
    }

    @Override
    public void note(String what, Throwable cause) {
        if (hourly.isTimeFor(what + " " + cause.getClass().getName())) {
            LOG.warn("{}; more of this kind is logged for debugging only, for an hour", what, cause);
        } else {
            LOG.debug("{}", what, cause);
        }
    }
}
