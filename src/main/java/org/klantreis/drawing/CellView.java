package org.klantreis.drawing;

import java.util.List;

/**
 * A cell of a lane.
 *
 * @param at    the step or the phase
 * @param span  columns
 * @param depth rows: 2 beside a phase that has a cell of its own above its steps' cells
 * @param image address of a picture; empty for none
 * @param text  as typed, or what the picture shows; the beginning of a long text
 * @param rest  of a long text, shown on demand so that one cell does not stretch its whole lane
 */
record CellView(String at, int span, int depth, String text, String rest, List<Item> items, String image) {

    static CellView empty(String at) {
        return new CellView(at, 1, 1, "", "", List.of(), "");
    }

    CellView spanning(int columns) {
        return new CellView(at, columns, depth, text, rest, items, image);
    }

    CellView deep(int rows) {
        return new CellView(at, span, rows, text, rest, items, image);
    }
}
