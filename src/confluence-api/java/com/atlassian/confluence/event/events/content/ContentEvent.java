package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/** Something happened to content. Source: PLATFORM 3.2, [P 1: MM]. */
public abstract class ContentEvent {
    public abstract ContentEntityObject getContent();
}
