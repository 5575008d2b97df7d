package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/** A user of the wiki; null stands for anonymous wherever one is expected. Source: PLATFORM 2.4, [10.x SLACK]. */
public interface ConfluenceUser extends User {
    UserKey getKey();
}
