package org.klantreis.usecase;

import java.time.Clock;
import org.klantreis.model.Journey;

/** Making and changing maps. */
public final class MapEditing extends Editing<Journey> {

    public MapEditing(JourneyMaps maps, HomePages pages, CurrentUser user, Clock clock) {
        super(maps, pages, user, clock);
    }
}
