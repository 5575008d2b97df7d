package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import org.klantreis.host.wiki.content.WikiUser;

/** Stands for ConfluenceUser. */
public record WikiConfluenceUser(WikiUser account) implements ConfluenceUser {
    @Override
    public UserKey getKey() {
        return new UserKey(account.key());
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public String getFullName() {
        return account.fullName();
    }

    @Override
    public String getEmail() {
        return account.email();
    }
}
