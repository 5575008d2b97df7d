package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/** A page or a blog post. Source: PLATFORM 2.1, [10.x SLACK]. */
public abstract class AbstractPage extends SpaceContentEntityObject {
}
