package org.klantreis.confluence;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.klantreis.usecase.Mishaps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mishaps in the log: each kind once, because what lacks or fails does so at every comment. */
final class LoggedMishaps implements Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedMishaps.class);

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Override
    public void note(String what, Throwable cause) {
        if (told.add(what + " " + cause.getClass().getName())) {
            LOG.warn("{}; more of this kind is logged for debugging only", what, cause);
        } else {
            LOG.debug("{}", what, cause);
        }
    }
}
