package org.klantreis.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.klantreis.usecase.CurrentUser;

/** The user of the running request, as Confluence knows it. */
final class ConfluenceUsers implements CurrentUser {

    @Override
    public Optional<String> key() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                .map(ConfluenceUser::getKey)
                .map(key -> key.getStringValue());
    }
}
