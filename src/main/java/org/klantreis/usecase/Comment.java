package org.klantreis.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.CommentText;

/**
 * What somebody said about a place.
 *
 * @param id        0 until it is stored
 * @param edition   counts from 1
 * @param author    user key; empty for an anonymous visitor
 * @param at        to the millisecond, as it is stored
 * @param edited    when it was last edited, if it ever was
 * @param text      empty once it is deleted
 * @param mentioned user keys of those whom it mentions; what else its text names stands for nobody
 * @param postKey   what the same post has when it is sent once more
 */
public record Comment(int id, int edition, Optional<String> author, Instant at, Optional<Instant> edited,
                      Optional<CommentText> text, Set<String> mentioned, String postKey) {

    public Comment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        edited = edited.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
        mentioned = Collections.unmodifiableSet(new LinkedHashSet<>(mentioned));
    }

    /** A comment as it is written. */
    public static Comment written(Optional<String> author, Instant at, CommentText text, Set<String> mentioned, String postKey) {
        return new Comment(0, 1, author, at, Optional.empty(), Optional.of(text), mentioned, postKey);
    }

    public boolean deleted() {
        return text.isEmpty();
    }

    /** Whether this user wrote it. Nobody is the same anonymous visitor twice. */
    public boolean isBy(Optional<String> user) {
        return author.isPresent() && author.equals(user);
    }

    /** The same, now that it is stored. */
    public Comment stored(int id) {
        return new Comment(id, edition, author, at, edited, text, mentioned, postKey);
    }

    Comment edited(CommentText other, Set<String> nowMentioned, Instant when) {
        return new Comment(id, edition + 1, author, at, Optional.of(when), Optional.of(other), nowMentioned, postKey);
    }

    Comment erased() {
        return new Comment(id, edition, author, at, edited, Optional.empty(), Set.of(), postKey);
    }
}
