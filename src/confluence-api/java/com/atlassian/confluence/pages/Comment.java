package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** What people write below a page. Source: PLATFORM 2.1, the type [10.x SLACK], what it extends [K]. */
public abstract class Comment extends ContentEntityObject {
}
