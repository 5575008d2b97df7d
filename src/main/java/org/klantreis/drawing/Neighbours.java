package org.klantreis.drawing;

import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.PairedMap;
import org.klantreis.model.ParentStep;

/**
 * The maps to which a map belongs, as one reader sees them; no two readers need see the same.
 *
 * @param pair   the map of the other state
 * @param parent the larger journey
 */
public record Neighbours(Optional<PageLink> pair, Optional<PageLink> parent) {

    static Neighbours of(Journey journey, OtherMaps maps) {
        return new Neighbours(journey.pair().map(PairedMap::map).flatMap(maps::find),
                journey.parent().map(ParentStep::map).flatMap(maps::find));
    }
}
