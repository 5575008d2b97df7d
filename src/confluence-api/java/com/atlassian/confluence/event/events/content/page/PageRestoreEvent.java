package com.atlassian.confluence.event.events.content.page;

/** A page came back from the trash. Source: PLATFORM 3.2, [P 4: FLOCK, VBP, MM, VIQ]. */
public abstract class PageRestoreEvent extends PageEvent {
}
