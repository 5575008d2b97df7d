package org.klantreis.discussion;

import org.klantreis.model.AnchorTitles;

/**
 * A thread on the map as it is now.
 *
 * @param titles of the places on the map
 */
public record PlacedThread(CommentThread thread, AnchorTitles titles) {
}
