package org.klantreis.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.klantreis.usecase.People;
import org.klantreis.usecase.Person;

/** The accounts of Confluence. */
final class ConfluencePeople implements People {

    private final UserAccessor users;
    private final ViewedPages pages;

    ConfluencePeople(UserAccessor users, ViewedPages pages) {
        this.users = users;
        this.pages = pages;
    }

    @Override
    public Optional<Person> withKey(String userKey) {
        return user(userKey).map(this::person);
    }

    @Override
    public Optional<Person> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(this::person);
    }

    @Override
    public boolean mayView(long page, String userKey) {
        return user(userKey).filter(user -> pages.mayBeViewedBy(user, page)).isPresent();
    }

    private Optional<ConfluenceUser> user(String key) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(key)));
    }

    private Person person(ConfluenceUser user) {
        return new Person(user.getKey().getStringValue(), user.getName(), user.getFullName(), active(user.getName()));
    }

    /** Where Confluence does not tell any more, everybody counts as active; what they may view decides then. */
    private boolean active(String userName) {
        try {
            return !users.isDeactivated(userName);
        } catch (LinkageError notToldHere) {
            return true;
        }
    }
}
