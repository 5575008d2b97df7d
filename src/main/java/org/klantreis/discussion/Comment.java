package org.klantreis.discussion;

import static java.util.stream.Collectors.toCollection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.klantreis.model.CommentText;
import org.klantreis.model.Limits;

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
 * @param formerly  user keys of those whom it mentioned before it was edited and does not mention now, the first
 *                  {@link Limits#EVER_MENTIONED} of them
 * @param postKey   what the same post has when it is sent once more
 */
public record Comment(int id, int edition, Optional<String> author, Instant at, Optional<Instant> edited,
                      Optional<CommentText> text, Set<String> mentioned, Set<String> formerly, String postKey) {

    public Comment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        edited = edited.map(time -> time.truncatedTo(ChronoUnit.MILLIS));
        mentioned = Collections.unmodifiableSet(new LinkedHashSet<>(mentioned));
        formerly = Collections.unmodifiableSet(new LinkedHashSet<>(formerly));
    }

    /** A comment as it is written. */
    public static Comment written(Optional<String> author, Instant at, CommentText text, Set<String> mentioned, String postKey) {
        return new Comment(0, 1, author, at, Optional.empty(), Optional.of(text), mentioned, Set.of(), postKey);
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
        return new Comment(id, edition, author, at, edited, text, mentioned, formerly, postKey);
    }

    Comment edited(CommentText other, Set<String> nowMentioned, Instant when) {
        return new Comment(id, edition + 1, author, at, Optional.of(when), Optional.of(other), nowMentioned,
                formerlyBeside(nowMentioned), postKey);
    }

    Comment erased() {
        return new Comment(id, edition, author, at, edited, Optional.empty(), Set.of(), Set.of(), postKey);
    }

    /** Whom it mentions, and mentioned neither as it was then nor before; nobody once these were too many to remember. */
    Set<String> firstMentionedSince(Comment then) {
        Set<String> ever = then.everMentioned();
        return ever.size() < Limits.EVER_MENTIONED ? without(ever, mentioned) : Set.of();
    }

    private Set<String> formerlyBeside(Set<String> nowMentioned) {
        return without(nowMentioned, everMentioned()).stream().limit(Limits.EVER_MENTIONED).collect(toCollection(LinkedHashSet::new));
    }

    private Set<String> everMentioned() {
        Set<String> ever = new LinkedHashSet<>(formerly);
        ever.addAll(mentioned);
        return ever;
    }

    private static Set<String> without(Set<String> some, Set<String> all) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
