package org.klantreis.confluence;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.klantreis.model.Journey;

/** Lanes that a macro asks for and a map does not have: left alone they would hide every lane, and nobody knew why. */
record UnknownLanes(List<String> names, boolean all) {

    static UnknownLanes of(Set<String> wanted, Journey journey) {
        List<String> known = journey.lanes().stream()
                .flatMap(lane -> Stream.of(lane.id().value(), lane.kind().word())).toList();
        List<String> unknown = wanted.stream().filter(name -> !known.contains(name)).sorted().toList();
        return new UnknownLanes(unknown, !unknown.isEmpty() && unknown.size() == wanted.size());
    }
}
