package org.klantreis.discussion;

import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Failure;

/** The user may read the discussion, but not do this in it. */
public final class CommentRefused extends Failure {

    private CommentRefused(String rule, Object... details) {
        super(rule, details);
    }

    /** They may not write on this page. */
    public static CommentRefused onPage(MapAddress address) {
        return new CommentRefused("comment-not-allowed", address.key());
    }

    /** Somebody else wrote it. */
    public static CommentRefused toChange(int comment) {
        return new CommentRefused("not-your-comment", Integer.toString(comment));
    }
}
