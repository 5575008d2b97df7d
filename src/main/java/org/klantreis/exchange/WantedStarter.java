package org.klantreis.exchange;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/**
 * A request to keep a starter, or to change one.
 *
 * @param version  that the client saw
 * @param map      of which it should be made
 * @param keep     what of that map comes along
 * @param document of which it should be made instead
 * @param position among those of its shelf, from 0
 */
public record WantedStarter(OptionalInt version, Optional<String> name, Optional<String> description,
                            Optional<MapAddress> map, Keep keep, Optional<Journey> document,
                            Optional<Boolean> standard, OptionalInt position) {

    /** Which lanes keep their contents, and whether head and descriptions stay. */
    public record Keep(Set<ElementId> lanes, boolean header, boolean descriptions) {

        static final Keep NOTHING = new Keep(Set.of(), false, false);
    }
}
