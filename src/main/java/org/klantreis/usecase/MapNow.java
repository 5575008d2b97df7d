package org.klantreis.usecase;

import org.klantreis.model.AnchorTitles;
import org.klantreis.model.MapStatus;

/** A map at this moment: what it shows, and how far its discussion is. */
public record MapNow(Revision revision, DiscussionState discussion) {

    /** What the places are called that can be discussed now. */
    public AnchorTitles titles() {
        return AnchorTitles.of(revision.journey());
    }

    /** Whether the map is archived and takes no new comments. */
    public boolean closed() {
        return revision.journey().header().status() == MapStatus.ARCHIVED;
    }
}
