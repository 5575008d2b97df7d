package org.klantreis.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;

/** The pages that the user of the request may view: in their newest version, and not in the trash. */
final class ViewedPages {

    private final PageManager pages;
    private final PermissionManager permissions;

    ViewedPages(PageManager pages, PermissionManager permissions) {
        this.pages = pages;
        this.permissions = permissions;
    }

    /** Empty if it is missing, an older version, in the trash or hidden. */
    Optional<AbstractPage> page(long id) {
        return there(id).filter(page -> may(Permission.VIEW, page));
    }

    /** Whether somebody else may view it, who is not anonymous. */
    boolean mayBeViewedBy(ConfluenceUser user, long id) {
        return there(id).filter(page -> permissions.hasPermission(user, Permission.VIEW, page)).isPresent();
    }

    /** Whether the user may view it; of one in the trash, whether they might before; of one that is gone for good, nobody. */
    boolean mightView(long id) {
        return any(id).filter(page -> may(Permission.VIEW, page)).isPresent();
    }

    /** Whether it is gone for good, or never was. */
    boolean isForgotten(long id) {
        return any(id).isEmpty();
    }

    /** Whether it is in the trash, or gone for good. */
    boolean isGone(long id) {
        return there(id).isEmpty();
    }

    private Optional<AbstractPage> there(long id) {
        return any(id).filter(page -> page.isLatestVersion() && !page.isDeleted());
    }

    private Optional<AbstractPage> any(long id) {
        return Optional.ofNullable(pages.getAbstractPage(id));
    }

    /** @param target a page, or a space */
    boolean may(Permission permission, Object target) {
        return permissions.hasPermission(user(), permission, target);
    }

    boolean mayAdministerConfluence() {
        return permissions.isConfluenceAdministrator(user());
    }

    /** @param container a page, or a space */
    boolean mayCreate(Class<?> content, Object container) {
        return permissions.hasCreatePermission(user(), container, content);
    }

    /** Null is how Confluence says anonymous. */
    private static ConfluenceUser user() {
        return AuthenticatedUserThreadLocal.get();
    }
}
