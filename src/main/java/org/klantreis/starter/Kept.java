package org.klantreis.starter;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.klantreis.model.ElementId;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;

/**
 * What comes along when a map is made a starter, besides its phases, steps and lanes.
 *
 * @param lanes        those whose contents do; others begin empty
 * @param header       whether goal, scenario, start, end, scope and purpose do
 * @param descriptions whether those of phases and steps do
 */
public record Kept(Set<ElementId> lanes, boolean header, boolean descriptions) {

    public static final Kept NOTHING = new Kept(Set.of(), false, false);

    public Kept {
        lanes = Set.copyOf(lanes);
    }

    /** Whatever may come along at all. */
    public static Kept everythingOf(Journey map) {
        return new Kept(map.lanes().stream().map(Lane::id).collect(toSet()), true, true);
    }
}
