package org.klantreis.starter;

import java.util.Optional;

/**
 * A shelf that the current user may look at, and what else they may do there.
 *
 * @param space      key of the space; empty for the whole site
 * @param mayCreate   whether they may put starters there: in a space, whoever may create pages
 * @param administers the space, or Confluence where the shelf is the site's
 * @param archived    whether the space is: then nothing is added or changed, only taken away
 */
public record ShelfRights(Shelf shelf, String space, boolean mayCreate, boolean administers, boolean archived) {

    /** Whether they may put starters there now. */
    public boolean mayKeep() {
        return mayCreate && !archived;
    }

    /** Its author may, and whoever administers the shelf; the site's starters have no other keepers than its administrators. */
    public boolean mayChange(TeamStarter starter, Optional<String> user) {
        return administers || !shelf.ofSite() && user.isPresent() && user.equals(starter.author());
    }

    void checkOpen() {
        if (archived) {
            throw StarterConflict.archived();
        }
    }
}
