package org.klantreis.usecase;

import java.time.Clock;

/** Knowing of each other while editing maps. */
public final class MapsTogether extends EditingTogether {

    public MapsTogether(JourneyMaps maps, HomePages pages, CurrentUser user, UserNames names, Presences presences, Clock clock) {
        super(maps, pages, user, names, presences, clock);
    }
}
