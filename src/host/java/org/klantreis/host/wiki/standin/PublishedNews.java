package org.klantreis.host.wiki.standin;

import com.atlassian.event.api.EventPublisher;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.PageNews;

/** Tells plugins what happens to pages, as Confluence's page events. */
public record PublishedNews(EventPublisher publisher, Entities entities) implements PageNews {
    @Override
    public void created(Content page) {
        publisher.publish(new PageEvents.Created(entities.page(page)));
    }

    @Override
    public void updated(Content page, Content before) {
        publisher.publish(new PageEvents.Updated(entities.page(page), entities.page(before)));
    }

    @Override
    public void moved(Content page, Content before) {
        publisher.publish(new PageEvents.Moved(entities.page(page), entities.spaceOrNull(before.space()),
                entities.pageOrNull(before.parent())));
    }

    @Override
    public void copied(Content origin, Content destination) {
        publisher.publish(new PageEvents.Copied(entities.page(origin), entities.page(destination)));
    }

    @Override
    public void trashed(Content page) {
        publisher.publish(new PageEvents.Trashed(entities.page(page)));
    }

    @Override
    public void restored(Content page) {
        publisher.publish(new PageEvents.Restored(entities.page(page)));
    }

    @Override
    public void removed(Content page) {
        publisher.publish(new PageEvents.Removed(entities.page(page)));
    }

    public void viewed(Content page) {
        publisher.publish(new PageEvents.Viewed(entities.page(page)));
    }
}
