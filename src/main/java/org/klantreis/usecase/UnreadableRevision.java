package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** A stored revision that this version cannot read, most likely because a newer one wrote it; it stays as it is. */
public final class UnreadableRevision extends Failure {

    public UnreadableRevision(MapAddress address, int number, RuntimeException cause) {
        super("unreadable-revision", Integer.toString(number), address.key());
        initCause(cause);
    }
}
