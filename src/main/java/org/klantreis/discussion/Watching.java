package org.klantreis.discussion;

import org.klantreis.model.MapAddress;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapNow;
import org.klantreis.usecase.People;

/** Hearing of what is said about a map, or not. Whoever may not view its page is told that there is no such map. */
public final class Watching {

    private final DiscussionAccess access;
    private final Discussions discussions;
    private final Watches watches;
    private final PageWatchers pages;
    private final People people;
    private final CurrentUser user;

    public Watching(JourneyMaps maps, Discussions discussions, CommentRights rights, Watches watches, PageWatchers pages,
                    People people, CurrentUser user) {
        this.access = new DiscussionAccess(maps, rights);
        this.discussions = discussions;
        this.watches = watches;
        this.pages = pages;
        this.people = people;
        this.user = user;
    }

    /** As the current user chose, and otherwise as {@link Recipients} has it. A guest hears nothing. */
    public Watch of(MapAddress address) {
        MapNow now = access.now(address);
        return user.key().map(key -> watches.choice(address, key).map(Watch::chosen).orElseGet(() -> unchosen(now, key)))
                .orElse(Watch.chosen(false));
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
    public Watch choose(MapAddress address, boolean watching) {
        access.head(address);
        watches.choose(address, user.key().orElseThrow(() -> CommentRefused.onPage(address)), watching);
        return Watch.chosen(watching);
    }

    private Watch unchosen(MapNow now, String key) {
        MapAddress address = now.revision().address();
        boolean watching = pages.of(address.page()).contains(key) || owns(now, key);
        return new Watch(watching, watching || discussions.concern(address, key));
    }

    private boolean owns(MapNow now, String key) {
        String owner = now.revision().document().header().owner();
        return !owner.isBlank() && people.named(owner).filter(person -> person.key().equals(key)).isPresent();
    }
}
