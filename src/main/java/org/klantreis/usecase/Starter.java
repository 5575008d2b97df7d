package org.klantreis.usecase;

import org.klantreis.model.Journey;

/**
 * A map to begin with.
 *
 * @param language of its texts, such as {@code nl}
 */
public record Starter(String key, String language, Journey journey) {
}
