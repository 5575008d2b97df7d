package org.klantreis.storage;

import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;

/** What else is written in the transaction in which a revision is. */
interface Consequences<D extends Document> {

    /** What a first revision brings with it. */
    default void begun(DocumentRow document, D first) {
    }

    /**
     * Looks at what is there before a save.
     *
     * @return what is to be done once the document's row was written
     */
    Runnable of(MapAddress address, DocumentRow document, D saved);

    /** Both, one after the other. */
    default Consequences<D> and(Consequences<D> other) {
        return new BothConsequences<>(this, other);
    }

    /** Of documents on which nothing hangs. */
    static <D extends Document> Consequences<D> none() {
        return (address, document, saved) -> () -> { };
    }
}
