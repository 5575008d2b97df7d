package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.DiscussionRights;

/** Confluence's permissions on a page and its space as rights to talk about the maps there. */
class ConfluenceCommentRightsTest {

    private final Wiki wiki = new Wiki();
    private final ConfluenceCommentRights rights = new ConfluenceCommentRights(new ViewedPages(wiki.pages, wiki.permissions));

    @Test
    void hidesWhatMayNotBeViewed() {
        wiki.page(12);

        assertThat(rights.on(12)).isEqualTo(DiscussionRights.NONE);
        assertThat(rights.on(404)).isEqualTo(DiscussionRights.NONE);
        verify(wiki.permissions, never()).hasCreatePermission(any(), any(), any());
    }

    @Test
    void hidesWhatLiesInTheTrash() {
        when(wiki.viewed(wiki.page(12)).isDeleted()).thenReturn(true);

        assertThat(rights.on(12)).isEqualTo(DiscussionRights.NONE);
    }

    @Test
    void letsViewersRead() {
        wiki.viewed(wiki.page(12));

        assertThat(rights.on(12)).isEqualTo(new DiscussionRights(true, false, false));
    }

    @Test
    void letsThoseWriteWhomConfluenceLetsComment() {
        Page page = wiki.viewed(wiki.page(12));
        when(wiki.permissions.hasCreatePermission(any(), eq(page), eq(Comment.class))).thenReturn(true);

        assertThat(rights.on(12)).isEqualTo(new DiscussionRights(true, true, false));
    }

    @Test
    void asksTheSpaceWhoAdministersIt() {
        Page page = wiki.viewed(wiki.page(12));
        Space space = mock(Space.class);
        when(page.getSpace()).thenReturn(space);
        when(wiki.permissions.hasPermission(any(), eq(Permission.ADMINISTER), eq(space))).thenReturn(true);

        assertThat(rights.on(12)).isEqualTo(new DiscussionRights(true, false, true));
    }
}
