package com.atlassian.confluence.event.events.content.page;

/** A page is gone for good. Source: PLATFORM 3.2, [P 4: FLOCK, VBP, MM, VIQ]. */
public abstract class PageRemoveEvent extends PageEvent {
}
