package org.klantreis.drawing;

/** A phase over its steps. */
public record PhaseHead(String id, String title, String description, int span, boolean stepped) {

    public boolean described() {
        return !description.isEmpty();
    }
}
