package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.BlogPost;

/** A blog post was published for the first time. Source: PLATFORM 3.2, [10.x SLACK]. */
public abstract class BlogPostCreateEvent extends ContentEvent {
    public abstract BlogPost getBlogPost();
}
