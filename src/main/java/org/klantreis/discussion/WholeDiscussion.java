package org.klantreis.discussion;

import java.util.List;
import org.klantreis.usecase.MapNow;

/** All that is said about a map, with the map as it is now. */
public record WholeDiscussion(MapNow map, List<CommentThread> threads) {
}
