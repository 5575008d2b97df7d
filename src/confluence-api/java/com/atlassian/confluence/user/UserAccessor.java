package com.atlassian.confluence.user;

/** The service under which users are looked up. Source: PLATFORM 2.4, [J 7.19.14; 10.x OO, SLACK]. */
public interface UserAccessor extends ConfluenceUserResolver {
}
