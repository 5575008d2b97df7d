package org.klantreis.insight;

import java.util.List;

/**
 * What a difference is about.
 *
 * @param ids   of a cell its lane and its place; of the map {@code journey} or {@code header}
 * @param names the titles of what the ids name, as they are now; none of the map
 */
public record Subject(ElementType type, List<String> ids, List<String> names) {

    public Subject {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
    }
}
