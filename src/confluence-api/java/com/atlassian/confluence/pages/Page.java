package com.atlassian.confluence.pages;

import java.util.List;

/** A page in the tree of a space. Source: PLATFORM 2.1, [P 3 on 10.x; getParent, getChildren and getAncestors K]. */
public abstract class Page extends AbstractPage {
    public abstract Page getParent();

    public abstract List<Page> getChildren();

    public abstract List<Page> getAncestors();
}
