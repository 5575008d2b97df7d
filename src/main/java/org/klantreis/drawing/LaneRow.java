package org.klantreis.drawing;

import java.util.List;

/**
 * A lane and its cells.
 *
 * @param look   how its cells look: {@code note}, {@code items}, {@code list}, {@code image} or {@code curve}
 * @param line   name of the blueprint line above it; empty for none
 * @param cells  its cells from left to right
 * @param below  second row: cells of steps whose phase has a cell of its own
 */
record LaneRow(String id, String kind, String title, String look, String line, boolean hidden,
                      boolean collapsed, List<CellView> cells, List<CellView> below) {
}
