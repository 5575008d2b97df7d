package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyState;
import org.klantreis.model.MapAddress;

/**
 * A request to begin a map, with a starter or with a document.
 *
 * @param key      of the map on its page
 * @param language in which the starter is wanted
 * @param title    in place of the starter's own, as state and persona
 * @param persona  where one lives
 */
public record NewMap(Optional<String> key, Optional<String> starter, Optional<String> language, Optional<String> title,
                     Optional<JourneyState> state, Optional<MapAddress> persona, Optional<Journey> document) {
}
