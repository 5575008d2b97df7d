package org.klantreis.discussion;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.klantreis.model.CommentText;

/** Edits a comment, and knows then whom it mentions that it never mentioned before. */
final class Edit implements UnaryOperator<CommentThread> {

    private final int comment;
    private final OptionalInt edition;
    private final CommentText text;
    private final Set<String> mentioned;
    private final Instant at;
    private Set<String> added = Set.of();

    Edit(int comment, OptionalInt edition, CommentText text, Set<String> mentioned, Instant at) {
        this.comment = comment;
        this.edition = edition;
        this.text = text;
        this.mentioned = mentioned;
        this.at = at;
    }

    @Override
    public CommentThread apply(CommentThread thread) {
        CommentThread after = thread.edited(comment, edition, text, mentioned, at);
        added = edited(after).firstMentionedSince(edited(thread));
        return after;
    }

    Set<String> added() {
        return added;
    }

    private Comment edited(CommentThread thread) {
        return thread.comment(comment).orElseThrow();
    }
}
