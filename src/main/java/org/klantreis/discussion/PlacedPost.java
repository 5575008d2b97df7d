package org.klantreis.discussion;

import org.klantreis.model.AnchorTitles;

/**
 * What became of a post, on the map as it is now.
 *
 * @param titles of the places on the map
 */
public record PlacedPost(Posted posted, AnchorTitles titles) {
}
