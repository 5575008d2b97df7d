package org.klantreis.usecase;

import org.klantreis.model.MapAddress;

/** The map is archived and takes no new comments. */
public final class MapArchived extends Failure {

    public MapArchived(MapAddress address) {
        super("map-archived", address.key());
    }
}
