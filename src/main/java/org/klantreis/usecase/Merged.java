package org.klantreis.usecase;

import org.klantreis.model.Journey;

/**
 * What a draft would become if it were saved now.
 *
 * @param current what is saved
 * @param journey the draft with it
 * @param merged  whether that differs from the draft, so that the caller must take it
 */
public record Merged(Revision current, Journey journey, boolean merged) {
}
