package org.klantreis.confluence;

import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the maps and personas that the macros of a page or blog post ask for, as whoever publishes it; drawing a page never writes. */
public final class PublishedPages {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPages.class);

    private final EventPublisher events;
    private final MacrosOfPage macros;
    private final MissingDocuments missing;
    private final AfterPublishing afterwards;

    PublishedPages(EventPublisher events, MacrosOfPage macros, MissingDocuments missing, AfterPublishing afterwards) {
        this.events = events;
        this.macros = macros;
        this.missing = missing;
        this.afterwards = afterwards;
    }

    /** Begins to listen. */
    public void start() {
        events.register(this);
    }

    /** Stops listening; one that goes on keeps a disabled app in memory. */
    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void created(PageCreateEvent event) {
        published(event.getPage());
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        published(event.getPage());
    }

    @EventListener
    public void created(BlogPostCreateEvent event) {
        published(event.getBlogPost());
    }

    @EventListener
    public void updated(BlogPostUpdateEvent event) {
        published(event.getBlogPost());
    }

    private void published(AbstractPage page) {
        try {
            afterwards.make(page.getId(), missing.of(page.getId(), macros.beginning(page)));
        } catch (RuntimeException | LinkageError unexpected) {
            LOG.error("The maps of page {} cannot be made; each can be begun on the page", page.getId(), unexpected);
        }
    }
}
