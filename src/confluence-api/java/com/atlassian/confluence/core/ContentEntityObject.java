package com.atlassian.confluence.core;

import com.atlassian.confluence.renderer.PageContext;

/** Content with a title and a body. Source: PLATFORM 2.1, [10.x SLACK, OO], isDraft, isDeleted and toPageContext [P 1: MM 7.x]. */
public abstract class ContentEntityObject extends ConfluenceEntityObject implements Versioned {
    public abstract String getTitle();

    public abstract String getDisplayTitle();

    public abstract String getType();

    public abstract String getUrlPath();

    public abstract String getBodyAsString();

    public abstract boolean isDraft();

    public abstract boolean isDeleted();

    public abstract PageContext toPageContext();
}
