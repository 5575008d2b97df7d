package org.klantreis.starter;

import java.util.List;
import java.util.Optional;

/**
 * The starters of a shelf, as somebody sees them.
 *
 * @param user key of whoever looks; empty for a guest
 */
public record StarterList(ShelfRights rights, Optional<String> user, List<TeamStarter> starters) {

    public StarterList {
        starters = List.copyOf(starters);
    }

    public boolean mayChange(TeamStarter starter) {
        return rights.mayChange(starter, user);
    }
}
