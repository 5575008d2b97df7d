package org.klantreis.drawing;

import java.util.List;

/** A phase on paper: what it says as a whole, then its steps. */
public record PaperPhase(String title, String description, List<Fact> notes, List<PaperStep> steps) {

    public boolean described() {
        return !description.isEmpty();
    }
}
