package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** The page already has a map with this key. */
public final class KeyTaken extends Failure {

    public KeyTaken(MapAddress address) {
        super("key-taken", address.key());
    }
}
