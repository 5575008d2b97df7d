package org.klantreis.exchange;

import java.util.OptionalInt;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;

/**
 * A request to comment: on a place of the map, or in answer to another comment.
 *
 * @param place   of a new discussion; a reply has the place of what it replies to
 * @param replyTo any comment of the discussion; empty to begin one
 * @param token   made up by the client, so that a request it sends twice is one comment; empty for none
 */
public record NewComment(Anchor place, CommentText text, OptionalInt replyTo, String token) {
}
