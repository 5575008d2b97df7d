package org.klantreis.insight;

import java.util.List;

/**
 * What a difference is about.
 *
 * @param ids   of a cell its lane and its place; of the map {@code journey} or {@code header}; of a persona
 *              {@code persona}, or the list and what its entry says
 * @param names the titles of what the ids name, as they are now; none of the map or the persona itself
 * @param steps at which a finding or an improvement stands, or stood before it went; none of anything else
 */
public record Subject(ElementType type, List<String> ids, List<String> names, List<String> steps) {

    public Subject {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        steps = List.copyOf(steps);
    }
}
