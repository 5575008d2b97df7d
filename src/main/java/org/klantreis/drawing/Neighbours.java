package org.klantreis.drawing;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.PairedMap;
import org.klantreis.model.ParentStep;

/**
 * The maps to which a map belongs and the personas it names, as one reader sees them; no two readers need see the same.
 *
 * @param pair     the map of the other state
 * @param parent   the larger journey
 * @param personas the pages of those on whose behalf it is told, one after the other; empty where one lives on none, or none that can be seen
 */
public record Neighbours(Optional<PageLink> pair, Optional<PageLink> parent, List<Optional<PageLink>> personas) {

    static Neighbours of(Journey journey, OtherMaps maps) {
        return new Neighbours(journey.pair().map(PairedMap::map).flatMap(maps::find),
                journey.parent().map(ParentStep::map).flatMap(maps::find),
                journey.personas().stream().map(persona -> persona.address().flatMap(maps::find)).toList());
    }
}
