package com.atlassian.event.api;

/** Hands events to all who listen (PLATFORM 3.1, [P 5]). */
public interface EventPublisher {
    void publish(Object event);

    void register(Object listener);

    void unregister(Object listener);
}
