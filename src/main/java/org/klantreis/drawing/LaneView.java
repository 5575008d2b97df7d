package org.klantreis.drawing;

import java.util.List;

/**
 * A lane as the template draws it, its cells ready-made.
 *
 * @param look  how its cells look: {@code note}, {@code items}, {@code list}, {@code image} or {@code curve}
 * @param total what its work takes altogether; empty if not told
 * @param lines names of the blueprint lines above it
 * @param upper markup of its cells
 * @param lower markup of its second row; empty for none
 */
public record LaneView(String id, String kind, String title, String total, String look, List<String> lines,
                       boolean hidden, boolean collapsed, String upper, String lower) {

    static List<LaneView> of(List<LaneRow> lanes, CellMarkup cells) {
        return lanes.stream().map(lane -> new LaneView(lane.id(), lane.kind(), lane.title(), lane.total(), lane.look(), lane.lines(),
                lane.hidden(), lane.collapsed(), cells.of(lane, lane.cells()), cells.of(lane, lane.below()))).toList();
    }

    /** Engines do not escape what ends in Html. */
    public String getUpperHtml() {
        return upper;
    }

    public String getLowerHtml() {
        return lower;
    }

    public boolean totalled() {
        return !total.isEmpty();
    }

    public boolean split() {
        return !lower.isEmpty();
    }

    public boolean curve() {
        return look.equals("curve");
    }
}
