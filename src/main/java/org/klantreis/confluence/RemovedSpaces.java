package org.klantreis.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.klantreis.starter.Shelf;
import org.klantreis.starter.TeamStarters;

/** With a space go the starters that its team made; a space that gets its key later has an id of its own. */
public final class RemovedSpaces {

    private final EventPublisher events;
    private final TeamStarters starters;

    RemovedSpaces(EventPublisher events, TeamStarters starters) {
        this.events = events;
        this.starters = starters;
    }

    void listen() {
        events.register(this);
    }

    void stop() {
        events.unregister(this);
    }

    @EventListener
    public void removed(SpaceRemoveEvent event) {
        starters.clear(new Shelf(event.getSpace().getId()));
    }
}
