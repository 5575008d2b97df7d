package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Right;
import org.klantreis.host.wiki.content.WikiUser;

/**
 * Stands for PermissionManager. It takes a page as it is given: whether that is an old version or lies in the trash
 * is for the caller to see. As Confluence's manual says of it, asking whether somebody administers a page is a mistake.
 */
public record WikiPermissionManager(Access access) implements PermissionManager {
    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        Optional<WikiUser> account = CurrentAccount.of(user);
        if (target instanceof WikiPage page) {
            return onPage(account, permission, page.content());
        }
        return target instanceof Space space && access.may(account, right(permission), space.getKey());
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        Optional<WikiUser> account = CurrentAccount.of(user);
        if (container instanceof WikiPage page) {
            return Comment.class.isAssignableFrom(typeToCreate) && access.mayComment(account, page.content());
        }
        return container instanceof Space space && Page.class.isAssignableFrom(typeToCreate)
                && access.may(account, Right.EDIT, space.getKey());
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
        return CurrentAccount.of(user).map(WikiUser::administrator).orElse(false);
    }

    private boolean onPage(Optional<WikiUser> account, Permission permission, Content page) {
        if (permission == Permission.VIEW) {
            return access.mayView(account, page);
        }
        if (permission == Permission.EDIT) {
            return access.mayEdit(account, page);
        }
        throw new IllegalStateException(permission + " is no permission on a page");
    }

    private static Right right(Permission permission) {
        if (permission == Permission.VIEW) {
            return Right.VIEW;
        }
        return permission == Permission.EDIT ? Right.EDIT : Right.ADMINISTER;
    }
}
