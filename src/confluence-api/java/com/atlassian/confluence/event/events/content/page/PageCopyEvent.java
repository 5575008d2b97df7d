package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** The server copied a page. Source: PLATFORM 3.2, getOrigin and getDestination [P 1: VBP 7.1]. */
public abstract class PageCopyEvent extends PageEvent {
    public abstract Page getOrigin();

    public abstract Page getDestination();
}
