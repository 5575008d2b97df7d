package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/** A space. Source: PLATFORM 2.2, [10.x SLACK, OO], isArchived [K]. */
public abstract class Space {
    public abstract long getId();

    public abstract String getKey();

    public abstract String getName();

    public abstract Page getHomePage();

    public abstract boolean isArchived();
}
