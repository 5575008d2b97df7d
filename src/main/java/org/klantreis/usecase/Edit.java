package org.klantreis.usecase;

import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.klantreis.model.CommentText;

/** Edits a comment, and knows then whom it mentions that it did not mention before. */
final class Edit implements UnaryOperator<CommentThread> {

    private final int comment;
    private final OptionalInt edition;
    private final CommentText text;
    private final Set<String> mentioned;
    private final Instant at;
    private final Set<String> added = new HashSet<>();

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
        added.addAll(mentionedIn(after));
        added.removeAll(mentionedIn(thread));
        return after;
    }

    Set<String> added() {
        return Set.copyOf(added);
    }

    private Set<String> mentionedIn(CommentThread thread) {
        return thread.comment(comment).map(Comment::mentioned).orElse(Set.of());
    }
}
