package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.model.Anchor;
import org.klantreis.model.AnchorTitles;
import org.klantreis.model.Journey;
import org.klantreis.model.MapStatus;

/** A map at this moment: what it shows, and how far its discussion is. */
public record MapNow(Revision<Journey> revision, DiscussionState discussion) {

    /** What the places are called that can be discussed now. */
    public AnchorTitles titles() {
        return AnchorTitles.of(revision.document());
    }

    /** What a place is called about which something new can be said. */
    public Optional<String> titleForComment(Anchor anchor) {
        return closed() ? Optional.empty() : titles().of(anchor);
    }

    /** Whether the map is archived and takes no new comments. */
    public boolean closed() {
        return revision.document().header().status() == MapStatus.ARCHIVED;
    }
}
