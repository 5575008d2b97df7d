package org.klantreis.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;

/** Confluence's pages and blog posts, with what its permissions and restrictions give the user of the request. */
final class ConfluenceHomePages implements HomePages {

    private final ViewedPages pages;

    ConfluenceHomePages(ViewedPages pages) {
        this.pages = pages;
    }

    @Override
    public HomePage page(long id) {
        return pages.page(id).map(this::home).orElse(HomePage.NOWHERE);
    }

    private HomePage home(AbstractPage page) {
        Access access = pages.may(Permission.EDIT, page) ? Access.EDIT : Access.VIEW;
        return new HomePage(access, !page.isDraft(), page.getVersion());
    }
}
