package org.klantreis.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.klantreis.usecase.UserNames;

/** Full names as Confluence knows them. */
final class ConfluenceUserNames implements UserNames {

    private final UserAccessor users;

    ConfluenceUserNames(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<String> of(String userKey) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(userKey)))
                .map(user -> user.getFullName());
    }
}
