package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.klantreis.host.wiki.content.Users;

/** Stands for UserAccessor: unknown users are null, as in Confluence. */
public record WikiUserAccessor(Users users) implements UserAccessor {
    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return users.byKey(key.getStringValue()).map(WikiConfluenceUser::new).orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public boolean isDeactivated(String userName) {
        return users.deactivated(userName);
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return users.byName(name).map(WikiConfluenceUser::new).orElse(null);
    }
}
