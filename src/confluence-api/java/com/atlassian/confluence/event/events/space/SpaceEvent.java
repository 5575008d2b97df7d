package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** What happens to a space. Source: PLATFORM 3.2, [10.x SLACK, FLOCK]. */
public abstract class SpaceEvent {
    public abstract Space getSpace();
}
