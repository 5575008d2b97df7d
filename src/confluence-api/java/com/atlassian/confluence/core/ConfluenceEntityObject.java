package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;

/** Anything with an id, an author and dates. Source: PLATFORM 2.1, [10.x SLACK, OO]. */
public abstract class ConfluenceEntityObject {
    public abstract long getId();

    public abstract ConfluenceUser getCreator();

    public abstract ConfluenceUser getLastModifier();

    public abstract Date getCreationDate();

    public abstract Date getLastModificationDate();
}
