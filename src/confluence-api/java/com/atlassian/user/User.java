package com.atlassian.user;

/** The name part of a user. Source: PLATFORM 2.4, [10.x SLACK] through ConfluenceUser. */
public interface User {
    String getName();

    String getFullName();

    String getEmail();
}
