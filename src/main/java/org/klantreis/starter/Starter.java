package org.klantreis.starter;

import org.klantreis.model.Journey;

/**
 * A map to begin with.
 *
 * @param id       names it among all starters, such as {@code marketing-5}
 * @param language of its texts, such as {@code nl}
 */
public record Starter(String id, String language, Journey journey) {
}
