package org.klantreis.usecase;

/**
 * What became of a comment that somebody posted or edited.
 *
 * @param repeated whether this is what an earlier post became: nothing was written now
 */
public record Posted(CommentThread thread, Comment comment, boolean repeated) {
}
