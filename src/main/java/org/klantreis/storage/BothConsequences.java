package org.klantreis.storage;

import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/** Two things that are written along with a revision. */
record BothConsequences<D extends Document>(Consequences<D> one, Consequences<D> other) implements Consequences<D> {

    @Override
    public void begun(DocumentRow document, D first) {
        one.begun(document, first);
        other.begun(document, first);
    }

    @Override
    public Runnable of(MapAddress address, DocumentRow document, D saved) {
        Runnable first = one.of(address, document, saved);
        Runnable second = other.of(address, document, saved);
        return () -> {
            first.run();
            second.run();
        };
    }
}
