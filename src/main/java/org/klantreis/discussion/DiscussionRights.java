package org.klantreis.discussion;

import java.util.Optional;

/**
 * What the current user may do in the discussions of a page.
 *
 * @param view       read them
 * @param comment    write in them
 * @param administer delete what others wrote, as who administers the space may
 */
public record DiscussionRights(boolean view, boolean comment, boolean administer) {

    public static final DiscussionRights NONE = new DiscussionRights(false, false, false);

    public boolean mayEdit(Comment written, Optional<String> user) {
        return comment && written.isBy(user);
    }

    public boolean mayDelete(Comment written, Optional<String> user) {
        return administer || written.isBy(user);
    }

    /** Whether they may resolve and reopen threads. */
    public boolean mayResolve() {
        return comment || administer;
    }
}
