package com.atlassian.confluence.user;

/** The service under which users are looked up. Source: PLATFORM 2.4, [J 7.19.14; 10.x OO, SLACK], isDeactivated [J 4.3.2-5.7.3]. */
public interface UserAccessor extends ConfluenceUserResolver {
    boolean isDeactivated(String userName);
}
