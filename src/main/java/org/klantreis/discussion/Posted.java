package org.klantreis.discussion;

import org.klantreis.model.Anchor;

/**
 * What became of a comment that somebody posted or edited.
 *
 * @param repeated whether this is what an earlier post became: nothing was written now
 */
public record Posted(CommentThread thread, Comment comment, boolean repeated) {

    /** Whether the comment began a thread on this place. */
    boolean began(Anchor anchor) {
        return comment.id() == thread.id() && thread.anchor().equals(anchor);
    }

    /** Whether the comment is a reply in the thread of that one. */
    boolean repliedTo(int other) {
        return comment.id() != thread.id() && thread.comment(other).isPresent();
    }
}
