package org.klantreis.insight;

import java.util.List;
import org.klantreis.model.Journey;

/** What differs between two states of a map. */
public record Comparison(Journey before, Journey after, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    public static Comparison of(Journey before, Journey after) {
        return new Comparison(before, after, new Differences(before, after).all());
    }

    /** The later state, with what was removed since the earlier one back at its old place; without it if that is too much for one map. */
    public Journey union() {
        return new Union(before, after).journey();
    }
}
