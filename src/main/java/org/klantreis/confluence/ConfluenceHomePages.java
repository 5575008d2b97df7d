package org.klantreis.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.HomePages;

/** Confluence's pages and blog posts, with what its permissions and restrictions give the user of the request. */
final class ConfluenceHomePages implements HomePages {

    private final PageManager pages;
    private final PermissionManager permissions;

    ConfluenceHomePages(PageManager pages, PermissionManager permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    @Override
    public HomePage page(long id) {
        AbstractPage page = pages.getAbstractPage(id);
        return page == null || !page.isLatestVersion() ? HomePage.NOWHERE : home(page);
    }

    private HomePage home(AbstractPage page) {
        Access access = page.isDeleted() ? Access.NONE : access(page);
        return access == Access.NONE ? HomePage.NOWHERE : new HomePage(access, !page.isDraft(), page.getVersion());
    }

    private Access access(AbstractPage page) {
        if (!may(Permission.VIEW, page)) {
            return Access.NONE;
        }
        return may(Permission.EDIT, page) ? Access.EDIT : Access.VIEW;
    }

    /** A null user is how Confluence says anonymous. */
    private boolean may(Permission permission, AbstractPage page) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, page);
    }
}
