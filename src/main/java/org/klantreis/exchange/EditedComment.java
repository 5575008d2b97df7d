package org.klantreis.exchange;

import java.util.OptionalInt;
import org.klantreis.model.CommentText;

/**
 * A request to say something else in a comment.
 *
 * @param edition which the client changed; empty if it does not matter
 */
public record EditedComment(CommentText text, OptionalInt edition) {
}
