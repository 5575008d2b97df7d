package org.klantreis.usecase;

import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** A map as it was saved once; it never changes. */
public record Revision(MapAddress address, RevisionNote note, Journey journey) {

    public int number() {
        return note.number();
    }
}
