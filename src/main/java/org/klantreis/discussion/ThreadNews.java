package org.klantreis.discussion;

import java.util.List;
import java.util.Map;
import org.klantreis.model.Anchor;
import org.klantreis.usecase.MapNow;

/**
 * What changed in a discussion.
 *
 * @param open      how many threads are open, by place
 * @param changed   the oldest change first, also threads that are gone now
 * @param truncated whether more changed than that, so that the whole list must be read anew
 */
public record ThreadNews(MapNow map, Map<Anchor, Integer> open, List<ThreadHead> changed, boolean truncated) {
}
