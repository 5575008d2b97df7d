package org.klantreis.usecase;

import org.klantreis.model.Document;

/**
 * What a draft would become if it were saved now.
 *
 * @param current  what is saved
 * @param document the draft with it
 * @param merged   whether that differs from the draft, so that the caller must take it
 */
public record Merged<D extends Document>(Revision<D> current, D document, boolean merged) {
}
