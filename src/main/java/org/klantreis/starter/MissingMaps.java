package org.klantreis.starter;

import org.klantreis.model.InvalidValue;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.JourneyMaps;

/** Making the maps that a page asks for and that are not there yet. */
public final class MissingMaps {

    private final JourneyMaps maps;
    private final MapBeginning beginning;

    public MissingMaps(JourneyMaps maps, MapBeginning beginning) {
        this.maps = maps;
        this.beginning = beginning;
    }

    /**
     * Makes this map, unless it is there, or lives on another page of which this one is a copy.
     *
     * @throws Failure if it is missing and cannot be made: there is no such starter, the user may not edit the page, or
     *                 somebody is faster, and then it is there
     * @throws InvalidValue if the title is none
     */
    public void make(MapAddress address, Beginning wanted) {
        if (misses(address)) {
            beginning.begin(address, wanted);
        }
    }

    /** Whether there is no such map, and none of which this one would be a copy. */
    public boolean misses(MapAddress address) {
        return maps.head(address).isEmpty() && !livesElsewhere(address.key());
    }

    private boolean livesElsewhere(String key) {
        return UniqueKey.is(key) && !maps.homes(key, 1).isEmpty();
    }
}
