package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/** Something happened to a page. Source: PLATFORM 3.2, [P 4: FLOCK, VBP, MM, VIQ]. */
public abstract class PageEvent extends ContentEvent {
    public abstract Page getPage();
}
