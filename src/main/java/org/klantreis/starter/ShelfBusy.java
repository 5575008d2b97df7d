package org.klantreis.starter;

import org.klantreis.usecase.Failure;

/** Others kept a shelf to themselves for too long. */
public final class ShelfBusy extends Failure {

    public ShelfBusy() {
        super("shelf-busy");
    }
}
