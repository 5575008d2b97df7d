package org.klantreis.discussion;

/** Who may take part in discussions. */
public interface CommentRights {

    /** Of the current user; {@link DiscussionRights#NONE} if the page is missing, in the trash or hidden. */
    DiscussionRights on(long page);
}
