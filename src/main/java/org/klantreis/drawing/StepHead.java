package org.klantreis.drawing;

import java.util.List;

/**
 * A step over its column.
 *
 * @param kind    of the step, names its sign
 * @param caption kind, duration, importance and evidence in words
 * @param returns sentence about the step to which people go back; empty for none
 * @param channels names, one a line: what a filter looks for, whatever lanes are drawn
 * @param moment  kind of moment in words; empty for none
 * @param facts   what stands behind "more"
 */
record StepHead(String id, String title, String kind, String caption, String returns, String channels, String moment, List<Fact> facts,
                       List<SourceView> sources) {

    boolean more() {
        return !facts.isEmpty() || !sources.isEmpty();
    }
}
