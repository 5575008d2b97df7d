package org.klantreis.usecase;

import java.util.List;
import org.klantreis.model.Journey;

/**
 * What somebody made of a revision.
 *
 * @param base        the revision with which they began
 * @param settlements of conflicts that they were told about each time they tried before, the first one first
 */
public record Draft(int base, Journey journey, List<Settlement> settlements) {

    public Draft {
        settlements = List.copyOf(settlements);
    }

    public static Draft of(int base, Journey journey) {
        return new Draft(base, journey, List.of());
    }
}
