package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.model.Journey;

/**
 * What somebody made of a revision.
 *
 * @param base       the revision with which they began
 * @param settlement of conflicts that they were told about when they tried before
 */
public record Draft(int base, Journey journey, Optional<Settlement> settlement) {

    public static Draft of(int base, Journey journey) {
        return new Draft(base, journey, Optional.empty());
    }
}
