package org.klantreis.usecase;

import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** All maps with all their revisions. */
public interface JourneyMaps extends VersionedDocuments<Journey> {

    @Override
    default DocumentKind kind() {
        return DocumentKind.JOURNEY;
    }

    /** The current revision with how far the discussion is; empty if there is no such map. */
    Optional<MapNow> now(MapAddress address);

    /** The maps that name this persona, whether there is one or not, the oldest first. */
    Listing<MapHead> naming(MapAddress persona, Slice slice);
}
