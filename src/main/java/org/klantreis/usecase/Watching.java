package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** Hearing of what is said about a map, or not. Whoever may not view its page is told that there is no such map. */
public final class Watching {

    private final DiscussionAccess access;
    private final Watches watches;
    private final PageWatchers pages;
    private final CurrentUser user;

    public Watching(JourneyMaps maps, CommentRights rights, Watches watches, PageWatchers pages, CurrentUser user) {
        this.access = new DiscussionAccess(maps, rights);
        this.watches = watches;
        this.pages = pages;
        this.user = user;
    }

    /** Whether the current user does: as they chose, and otherwise if they watch the page. A guest never does. */
    public boolean watches(MapAddress address) {
        access.head(address);
        return user.key().filter(key -> watches.choice(address, key).orElseGet(() -> pages.of(address.page()).contains(key)))
                .isPresent();
    }

    /** Checks before a request is read that the user may view the map. */
    public void checkMayChoose(MapAddress address) {
        access.head(address);
    }

    /**
     * Chooses for the current user, also on an archived map.
     *
     * @throws CommentRefused if nobody has logged in
     */
    public void choose(MapAddress address, boolean watching) {
        access.head(address);
        watches.choose(address, user.key().orElseThrow(() -> CommentRefused.onPage(address)), watching);
    }
}
