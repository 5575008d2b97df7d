package org.klantreis.drawing;

import java.util.Optional;
import org.klantreis.model.MapAddress;

/** Where the other maps are found that a map names. */
@FunctionalInterface
public interface OtherMaps {

    /** The way to a map; empty unless whoever is reading may view its home page. */
    Optional<PageLink> find(MapAddress map);
}
