package org.klantreis.usecase;

import org.klantreis.model.Document;

/**
 * What became of a save.
 *
 * @param merged whether it holds what others saved meanwhile, so that the caller must take the new document
 */
public record Saved<D extends Document>(Revision<D> revision, boolean merged) {
}
