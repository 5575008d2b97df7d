package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cells of a lane, in one row; in two where a phase has a cell of its own above its steps' cells. */
final class LaneCells {

    private final List<CellView> single = new ArrayList<>();
    private final List<CellView> divided = new ArrayList<>();
    private final List<CellView> lower = new ArrayList<>();

    void steps(List<CellView> cells) {
        single.addAll(cells);
        cells.forEach(cell -> divided.add(cell.deep(2)));
    }

    void phase(CellView cell) {
        single.add(cell);
        divided.add(cell.deep(2));
    }

    void both(CellView phase, List<CellView> steps) {
        divided.add(phase);
        lower.addAll(steps);
    }

    List<CellView> upper() {
        return lower.isEmpty() ? single : divided;
    }

    List<CellView> lower() {
        return lower;
    }
}
