package org.klantreis.drawing;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.PairedMap;
import org.klantreis.model.ParentStep;
import org.klantreis.model.PersonaReference;
import org.klantreis.model.PersonaStanding;

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
                journey.personas().stream().map(persona -> page(persona, maps)).toList());
    }

    /** Asked only for whom the reader may know: asking takes time, and of others nothing is drawn that leads anywhere. */
    private static Optional<PageLink> page(PersonaReference persona, OtherMaps maps) {
        return persona.standing() == PersonaStanding.KNOWN ? persona.address().flatMap(maps::find) : Optional.empty();
    }
}
