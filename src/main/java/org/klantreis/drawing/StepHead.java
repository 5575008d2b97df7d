package org.klantreis.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A step over its column.
 *
 * @param kind      of the step, names its sign
 * @param caption   kind, duration, importance and evidence in words
 * @param point     where the service fails or makes people wait, in a blueprint
 * @param returns   sentence about the step to which people go back; empty for none
 * @param delivered what was improved here, in words; empty for nothing
 * @param channels  names, one a line: what a filter looks for, whatever lanes are drawn
 * @param personas  names of those who take it, one a line; empty if everybody does
 * @param moment    kind of moment in words; empty for none
 * @param facts     what stands behind "more"
 */
record StepHead(String id, String title, String kind, String caption, Optional<Item> point, String returns, String delivered,
                String channels, String personas, String moment, List<Fact> facts, List<SourceView> sources) {

    boolean more() {
        return !facts.isEmpty() || !sources.isEmpty();
    }
}
