package org.klantreis.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells of a lane, in one row; in two where a phase has a cell of its own above its steps' cells. */
final class LaneCells {

    private final List<CellView> upper = new ArrayList<>();
    private final List<CellView> lower = new ArrayList<>();
    private final Set<CellView> above = new HashSet<>();

    void steps(List<CellView> cells) {
        upper.addAll(cells);
    }

    void phase(CellView cell) {
        upper.add(cell);
    }

    void both(CellView phase, List<CellView> steps) {
        upper.add(phase);
        above.add(phase);
        lower.addAll(steps);
    }

    /** Beside a second row, what stands above nothing reaches down to it. */
    List<CellView> upper() {
        return lower.isEmpty() ? upper : upper.stream().map(cell -> above.contains(cell) ? cell : cell.deep(2)).toList();
    }

    List<CellView> lower() {
        return lower;
    }
}
