package org.klantreis.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import org.junit.jupiter.api.Test;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.HomePage;

/** Confluence's permissions as access to a home page. */
class ConfluenceHomePagesTest {

    private final Wiki wiki = new Wiki();
    private final ConfluenceHomePages homes = new ConfluenceHomePages(new ViewedPages(wiki.pages, wiki.permissions));

    @Test
    void knowsNoMissingPage() {
        assertThat(homes.page(404)).isEqualTo(HomePage.NOWHERE);
    }

    @Test
    void hidesWhatMayNotBeViewed() {
        wiki.page(12);

        assertThat(homes.page(12)).isEqualTo(HomePage.NOWHERE);
    }

    @Test
    void tellsViewersFromEditors() {
        wiki.viewed(wiki.page(12));
        wiki.edited(wiki.page(13));

        assertThat(homes.page(12)).isEqualTo(new HomePage(Access.VIEW, true, 3));
        assertThat(homes.page(13)).isEqualTo(new HomePage(Access.EDIT, true, 3));
    }

    @Test
    void hidesThePagesInTheTrash() {
        when(wiki.edited(wiki.page(12)).isDeleted()).thenReturn(true);

        assertThat(homes.page(12)).isEqualTo(HomePage.NOWHERE);
    }

    @Test
    void saysThatADraftIsNotPublished() {
        when(wiki.edited(wiki.page(12)).isDraft()).thenReturn(true);

        assertThat(homes.page(12).published()).isFalse();
    }

    @Test
    void keepsMapsOffOldVersions() {
        Page latest = wiki.edited(wiki.page(12));
        Page old = mock(Page.class);
        when(old.getLatestVersion()).thenReturn(latest);
        when(wiki.pages.getAbstractPage(5)).thenReturn(old);

        assertThat(homes.page(5)).isEqualTo(HomePage.NOWHERE);
    }
}
