package com.atlassian.confluence.event.events.space;

/** A space goes for good; maybe without an event for each of its pages. Source: PLATFORM 3.2, [10.x SLACK]. */
public abstract class SpaceRemoveEvent extends SpaceEvent {
}
