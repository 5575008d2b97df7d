package org.klantreis.usecase;

import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/** A document as it was saved once; it never changes. */
public record Revision<D extends Document>(MapAddress address, RevisionNote note, D document) {

    public int number() {
        return note.number();
    }
}
