package org.klantreis.discussion;

import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapNow;

/** Asks who may before anything of a discussion is told or done. */
final class DiscussionAccess {

    private final JourneyMaps maps;
    private final CommentRights rights;

    DiscussionAccess(JourneyMaps maps, CommentRights rights) {
        this.maps = maps;
        this.rights = rights;
    }

    /** Of whoever may view at least. */
    DiscussionRights rights(MapAddress address) {
        DiscussionRights may = rights.on(address.page());
        if (!may.view()) {
            throw Hidden.map(address);
        }
        return may;
    }

    MapHead head(MapAddress address) {
        rights(address);
        return maps.head(address).orElseThrow(() -> Hidden.map(address));
    }

    MapNow now(MapAddress address) {
        rights(address);
        return found(address);
    }

    void checkMayComment(MapAddress address) {
        if (!rights(address).comment()) {
            throw CommentRefused.onPage(address);
        }
    }

    void checkMayResolve(MapAddress address) {
        if (!rights(address).mayResolve()) {
            throw CommentRefused.onPage(address);
        }
    }

    /** The map on which the user may write, archived or not. */
    MapNow forPosts(MapAddress address) {
        checkMayComment(address);
        return found(address);
    }

    /** The map of which threads may be resolved and reopened, also once it is archived. */
    MapNow forSettling(MapAddress address) {
        checkMayResolve(address);
        return found(address);
    }

    private MapNow found(MapAddress address) {
        return maps.now(address).orElseThrow(() -> Hidden.map(address));
    }
}
