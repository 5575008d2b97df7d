package org.klantreis.discussion;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Anchor;

/**
 * A thread that is about to begin.
 *
 * @param title what its place is called now
 */
public record NewThread(Anchor anchor, String title, Comment first) {

    /** The thread once it is stored. */
    public CommentThread begun(int id, int version) {
        return new CommentThread(id, anchor, title, Optional.empty(), version, List.of(first.stored(id)));
    }
}
