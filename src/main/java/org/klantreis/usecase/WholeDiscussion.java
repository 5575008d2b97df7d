package org.klantreis.usecase;

import java.util.List;

/** All that is said about a map, with the map as it is now. */
public record WholeDiscussion(MapNow map, List<CommentThread> threads) {
}
