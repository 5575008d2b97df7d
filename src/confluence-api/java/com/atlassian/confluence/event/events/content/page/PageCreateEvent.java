package com.atlassian.confluence.event.events.content.page;

/** A page was published for the first time. Source: PLATFORM 3.2, [10.x SLACK]. */
public abstract class PageCreateEvent extends PageEvent {
}
