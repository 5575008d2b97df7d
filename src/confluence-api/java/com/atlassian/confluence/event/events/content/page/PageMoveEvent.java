package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/** A page has a new place. Source: PLATFORM 3.2, [P 1+]. */
public abstract class PageMoveEvent extends PageEvent {
    public abstract Space getOldSpace();

    public abstract Page getOldParentPage();
}
