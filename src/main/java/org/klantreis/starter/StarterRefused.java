package org.klantreis.starter;

import org.klantreis.usecase.Failure;

/** The user may look at a shelf, but not do what was asked. */
public final class StarterRefused extends Failure {

    private StarterRefused(String rule, Object... details) {
        super(rule, details);
    }

    static StarterRefused creating(Shelf shelf) {
        return new StarterRefused(shelf.ofSite() ? "starters-of-site" : "no-new-starter");
    }

    /** Another is to be offered first. */
    static StarterRefused replacing(TeamStarter standard) {
        return new StarterRefused("no-other-standard", standard.card().name());
    }

    static StarterRefused changing(TeamStarter starter) {
        return new StarterRefused(starter.shelf().ofSite() ? "starters-of-site" : "no-starter-change", starter.card().name());
    }
}
