package org.klantreis.usecase;

/**
 * What became of a save.
 *
 * @param merged whether it holds what others saved meanwhile, so that the caller must take the new document
 */
public record Saved(Revision revision, boolean merged) {
}
