package org.klantreis.discussion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.Anchor;

/**
 * A thread in a list: what can be told without its replies.
 *
 * @param lastTitle what its place was called when the thread began, or when the place was removed
 * @param comments  how many are not deleted; 0 if the thread is gone
 * @param latest    id of the newest comment, deleted or not
 * @param latestAt  when that was written
 * @param writers   user keys of all whose comments are left
 * @param mentioned user keys of all whom these mention
 * @param changedIn the version of the discussion in which it changed last
 */
public record ThreadHead(int id, Anchor anchor, String lastTitle, Optional<Resolution> resolution, Comment first,
                         int comments, int latest, Instant latestAt, Set<String> writers, Set<String> mentioned,
                         int changedIn) {

    public static ThreadHead of(CommentThread thread) {
        return new ThreadHead(thread.id(), thread.anchor(), thread.lastTitle(), thread.resolution(), thread.first(),
                thread.left().size(), thread.latest().id(), thread.latest().at(), thread.writers(), thread.mentioned(),
                thread.changedIn());
    }

    /** Whether it is neither resolved nor gone. */
    public boolean open() {
        return resolution.isEmpty() && !gone();
    }

    /** Whether all its comments are deleted. */
    public boolean gone() {
        return comments == 0;
    }
}
