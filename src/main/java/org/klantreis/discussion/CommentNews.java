package org.klantreis.discussion;

import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapNow;

/**
 * What somebody said, as others are told of it.
 *
 * @param mapTitle of the map as it is now
 * @param place    what the place of the thread is called; the title of the map for the whole map
 */
public record CommentNews(MapAddress map, String mapTitle, String place, CommentThread thread, Comment comment) {

    static CommentNews of(MapNow now, Posted posted) {
        CommentThread thread = posted.thread();
        return new CommentNews(now.revision().address(), now.revision().document().title(),
                now.titles().of(thread.anchor()).orElse(thread.lastTitle()), thread, posted.comment());
    }

    /** Whether the comment began the thread; otherwise it is a reply. */
    public boolean begins() {
        return comment.id() == thread.id();
    }
}
