package org.klantreis.host.wiki.standin;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import org.klantreis.host.wiki.content.SpaceNews;
import org.klantreis.host.wiki.content.SpaceRow;

/** Tells plugins what happens to spaces, as Confluence's space events. */
public record PublishedSpaceNews(EventPublisher publisher, Entities entities) implements SpaceNews {
    @Override
    public void removing(SpaceRow space) {
        publisher.publish(new Removed(entities.space(space)));
    }

    private static final class Removed extends SpaceRemoveEvent {
        private final Space space;

        Removed(Space space) {
            this.space = space;
        }

        @Override
        public Space getSpace() {
            return space;
        }
    }
}
