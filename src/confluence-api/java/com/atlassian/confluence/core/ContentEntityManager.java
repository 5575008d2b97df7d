package com.atlassian.confluence.core;

/** Finds content of any type. Source: PLATFORM 2.1, [10.x OO]. */
public interface ContentEntityManager {
    ContentEntityObject getById(long id);
}
