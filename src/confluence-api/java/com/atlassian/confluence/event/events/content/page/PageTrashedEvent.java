package com.atlassian.confluence.event.events.content.page;

/** A page went to the trash. Source: PLATFORM 3.2, [P 4: FLOCK, VBP, MM, VIQ]. */
public abstract class PageTrashedEvent extends PageEvent {
}
