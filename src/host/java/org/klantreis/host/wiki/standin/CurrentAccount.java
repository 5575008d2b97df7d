package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.klantreis.host.wiki.content.WikiUser;

/** The account behind Confluence's notion of the current user; null and absent both mean anonymous. */
public final class CurrentAccount {
    private CurrentAccount() {
    }

    public static Optional<WikiUser> current() {
        return of(AuthenticatedUserThreadLocal.get());
    }

    static Optional<WikiUser> of(ConfluenceUser user) {
        return user instanceof WikiConfluenceUser known ? Optional.of(known.account()) : Optional.empty();
    }
}
