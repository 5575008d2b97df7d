package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.AbstractPage;

/** A new version was published; the original is the one before. Source: PLATFORM 3.2, [10.x SLACK; K]. */
public abstract class PageUpdateEvent extends PageEvent {
    public abstract AbstractPage getOriginalPage();
}
