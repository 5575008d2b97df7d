package com.atlassian.confluence.event.events.content.page;

/** A page was looked at. Source: PLATFORM 3.2, [P 1]. */
public abstract class PageViewEvent extends PageEvent {
}
