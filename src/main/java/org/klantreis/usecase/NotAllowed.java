package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** The user may view the home page but not edit it. */
public final class NotAllowed extends Failure {

    public NotAllowed(MapAddress address) {
        super("not-allowed", address.key());
    }
}
