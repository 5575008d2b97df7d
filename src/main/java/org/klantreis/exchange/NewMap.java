package org.klantreis.exchange;

import java.util.Optional;
import org.klantreis.model.Journey;

/**
 * A request to begin a map, with a starter or with a document.
 *
 * @param key      of the map on its page
 * @param language in which the starter is wanted
 */
public record NewMap(Optional<String> key, Optional<String> starter, Optional<String> language,
                     Optional<Journey> document) {
}
