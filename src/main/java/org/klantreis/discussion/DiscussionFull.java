package org.klantreis.discussion;

import org.klantreis.model.Limits;
import org.klantreis.usecase.Failure;

/** As much was said as can be kept. */
public final class DiscussionFull extends Failure {

    private DiscussionFull(String rule, int most) {
        super(rule, most);
    }

    /** The map has as many threads as it can hold. */
    public static DiscussionFull map() {
        return new DiscussionFull("discussion-full", Limits.DISCUSSION);
    }

    /** The thread has as many comments as it can hold. */
    public static DiscussionFull thread() {
        return new DiscussionFull("thread-full", Limits.THREAD);
    }
}
