package org.klantreis.drawing;

import java.util.List;
import org.klantreis.model.Phase;

/** A phase and the columns it spans, at least one. */
record PhaseSpan(Phase phase, List<Column> columns) {

    int first() {
        return columns.get(0).index();
    }

    boolean hasSteps() {
        return columns.get(0).step().isPresent();
    }
}
