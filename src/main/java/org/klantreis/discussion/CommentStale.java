package org.klantreis.discussion;

import org.klantreis.usecase.Failure;

/** Others changed the thread meanwhile in a way that whoever asked must know first. */
public final class CommentStale extends Failure {

    private final transient CommentThread thread;

    private CommentStale(String rule, CommentThread thread) {
        super(rule, Integer.toString(thread.id()));
        this.thread = thread;
    }

    /** There are newer comments than whoever resolves has seen. */
    public static CommentStale thread(CommentThread now) {
        return new CommentStale("thread-changed", now);
    }

    /** The comment was edited in another window. */
    public static CommentStale comment(CommentThread now) {
        return new CommentStale("comment-changed", now);
    }

    /** All comments of the thread were deleted. */
    public static CommentStale gone(CommentThread now) {
        return new CommentStale("thread-gone", now);
    }

    /** As it is now. */
    public CommentThread thread() {
        return thread;
    }
}
