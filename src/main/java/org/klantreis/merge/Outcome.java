package org.klantreis.merge;

import java.util.List;
import java.util.Optional;
import org.klantreis.model.Journey;

/**
 * What became of two drafts of one map.
 *
 * @param journey   both drafts in one; empty if they conflict
 * @param conflicts where they do, the first hundred; empty if they do not
 */
public record Outcome(Optional<Journey> journey, List<Conflict> conflicts) {

    static Outcome of(Journey journey) {
        return new Outcome(Optional.of(journey), List.of());
    }

    static Outcome conflicting(List<Conflict> conflicts) {
        return new Outcome(Optional.empty(), List.copyOf(conflicts));
    }
}
