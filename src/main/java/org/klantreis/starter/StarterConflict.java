package org.klantreis.starter;

import org.klantreis.usecase.Failure;

/** How things stand on a shelf does not allow what was asked. */
public final class StarterConflict extends Failure {

    private StarterConflict(String rule, Object... details) {
        super(rule, details);
    }

    static StarterConflict nameTaken(StarterCard card) {
        return new StarterConflict("starter-name-taken", card.name());
    }

    static StarterConflict stale(TeamStarter current) {
        return new StarterConflict("starter-stale", current.card().name());
    }

    static StarterConflict full() {
        return new StarterConflict("shelf-full", Shelf.MOST);
    }

    static StarterConflict archived() {
        return new StarterConflict("space-archived");
    }

    static StarterConflict unreadable(String name) {
        return new StarterConflict("starter-unreadable", name);
    }
}
