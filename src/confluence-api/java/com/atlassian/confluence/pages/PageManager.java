package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/** Finds pages. Source: PLATFORM 2.1, getAbstractPage [10.x SLACK], by title [10.x OO], by id [P 2]. */
public interface PageManager extends ContentEntityManager {
    AbstractPage getAbstractPage(long id);

    Page getPage(long id);

    Page getPage(String spaceKey, String title);
}
