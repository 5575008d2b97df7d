package org.klantreis.discussion;

import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Failure;

/** The map is archived and takes no new comments. */
public final class MapArchived extends Failure {

    public MapArchived(MapAddress address) {
        super("map-archived", address.key());
    }
}
