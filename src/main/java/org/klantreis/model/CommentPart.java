package org.klantreis.model;

/** A stretch of a comment, by what it is shown as. */
public sealed interface CommentPart {

    /** Plain words, line breaks among them. */
    record Words(String text) implements CommentPart {
    }

    /** An address that begins with {@code http://} or {@code https://}. */
    record Link(String address) implements CommentPart {
    }

    /** Somebody who is spoken to. */
    record Mention(String userKey) implements CommentPart {
    }
}
