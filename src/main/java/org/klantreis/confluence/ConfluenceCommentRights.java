package org.klantreis.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.Permission;
import org.klantreis.discussion.CommentRights;
import org.klantreis.discussion.DiscussionRights;

/** Whoever may write Confluence's own comments below a page may write ours on its maps. */
final class ConfluenceCommentRights implements CommentRights {

    private final ViewedPages pages;

    ConfluenceCommentRights(ViewedPages pages) {
        this.pages = pages;
    }

    @Override
    public DiscussionRights on(long page) {
        return pages.page(page).map(this::rights).orElse(DiscussionRights.NONE);
    }

    /** Confluence knows administrators of spaces, and throws when asked for those of a page. */
    private DiscussionRights rights(AbstractPage page) {
        return new DiscussionRights(true, pages.mayCreate(Comment.class, page), pages.may(Permission.ADMINISTER, page.getSpace()));
    }
}
