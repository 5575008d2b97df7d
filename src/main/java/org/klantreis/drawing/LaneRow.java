package org.klantreis.drawing;

import java.util.List;

/**
 * A lane and its cells.
 *
 * @param look   how its cells look: {@code note}, {@code items}, {@code list}, {@code image} or {@code curve}
 * @param total  what its work takes altogether; empty if not told
 * @param lines  names of the blueprint lines above it
 * @param cells  its cells from left to right
 * @param below  second row: cells of steps whose phase has a cell of its own
 */
record LaneRow(String id, String kind, String title, String total, String look, List<String> lines,
               boolean hidden, boolean collapsed, List<CellView> cells, List<CellView> below) {
}
