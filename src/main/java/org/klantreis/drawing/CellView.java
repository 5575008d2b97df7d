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
 * @param taken from whom the work is taken over, in a service blueprint
 * @param work  what it takes there
 */
record CellView(String at, int span, int depth, String text, String rest, List<Item> items, String image,
                List<Item> taken, List<Item> work) {

    CellView(String at, String text, String rest, List<Item> items, String image) {
        this(at, 1, 1, text, rest, items, image, List.of(), List.of());
    }

    static CellView empty(String at) {
        return new CellView(at, "", "", List.of(), "");
    }

    /** What is done here, from whom it was taken over and what it takes. */
    CellView worked(List<Item> handOver, List<Item> takes) {
        return new CellView(at, span, depth, text, rest, items, image, handOver, takes);
    }

    CellView spanning(int columns) {
        return new CellView(at, columns, depth, text, rest, items, image, taken, work);
    }

    CellView deep(int rows) {
        return new CellView(at, span, rows, text, rest, items, image, taken, work);
    }
}
