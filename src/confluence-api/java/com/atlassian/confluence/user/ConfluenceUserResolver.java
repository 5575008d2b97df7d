package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/** Looks users up. Source: PLATFORM 2.4, [J 7.19.14, 8.1.1; 10.x OO, SLACK]. */
public interface ConfluenceUserResolver {
    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getExistingUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);
}
