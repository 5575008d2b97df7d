package org.klantreis.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Limits;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.Failure;
import org.klantreis.usecase.Hidden;
import static java.util.stream.Collectors.toCollection;

/**
 * A first comment with its replies. It guards its rules; each change gives a new thread.
 *
 * @param id         of the first comment
 * @param lastTitle  what its place was called when the thread began, or when the place was removed
 * @param resolution empty while it is not resolved
 * @param changedIn  the version of the discussion in which it changed last
 * @param comments   the first one first, deleted ones included
 */
public record CommentThread(int id, Anchor anchor, String lastTitle, Optional<Resolution> resolution, int changedIn,
                            List<Comment> comments) {

    public CommentThread {
        comments = List.copyOf(comments);
    }

    /** Whether it is neither resolved nor gone. */
    public boolean open() {
        return resolution.isEmpty() && !gone();
    }

    /** Whether it is resolved and not gone. */
    public boolean resolved() {
        return resolution.isPresent() && !gone();
    }

    /** Whether all its comments are deleted. */
    public boolean gone() {
        return comments.stream().allMatch(Comment::deleted);
    }

    public Comment first() {
        return comments.get(0);
    }

    /** The newest comment, deleted or not. */
    public Comment latest() {
        return comments.get(comments.size() - 1);
    }

    /** Its comments that are not deleted. */
    public List<Comment> left() {
        return comments.stream().filter(comment -> !comment.deleted()).toList();
    }

    /** User keys of all whose comments are left. */
    public Set<String> writers() {
        return left().stream().flatMap(comment -> comment.author().stream()).collect(toCollection(LinkedHashSet::new));
    }

    /** User keys of those whom the comments that are left mention, the first {@link Limits#CALLED} of them. */
    public Set<String> mentioned() {
        return left().stream().flatMap(comment -> comment.mentioned().stream()).distinct().limit(Limits.CALLED)
                .collect(toCollection(LinkedHashSet::new));
    }

    public Optional<Comment> comment(int id) {
        return comments.stream().filter(comment -> comment.id() == id).findFirst();
    }

    /** The same, now that it is stored with what was new in it. */
    public CommentThread stored(int newest, int version) {
        List<Comment> numbered = comments.stream().map(each -> each.id() == 0 ? each.stored(newest) : each).toList();
        return new CommentThread(id, anchor, lastTitle, resolution, version, numbered);
    }

    /**
     * With a reply; what was resolved is open again, so that nothing said is hidden.
     *
     * @throws Failure if nothing is left of it, or it has as many comments as it can hold
     */
    public CommentThread replied(Comment reply) {
        checkThere();
        if (comments.size() >= Limits.THREAD) {
            throw DiscussionFull.thread();
        }
        return with(Optional.empty(), Stream.concat(comments.stream(), Stream.of(reply)).toList());
    }

    /**
     * The same if that is the text already.
     *
     * @param edition   that the author saw, if they tell
     * @param mentioned user keys of those whom the text mentions
     * @throws Failure if it is deleted, or was edited since
     */
    public CommentThread edited(int comment, OptionalInt edition, CommentText text, Set<String> mentioned, Instant at) {
        Comment old = left(comment);
        if (old.text().filter(text::equals).isPresent()) {
            return this;
        }
        if (edition.isPresent() && edition.getAsInt() != old.edition()) {
            throw CommentStale.comment(this);
        }
        return changed(comment, each -> each.edited(text, mentioned, at));
    }

    /** Without the text of a comment, which keeps its place. */
    public CommentThread deleted(int comment) {
        return changed(comment, Comment::erased);
    }

    /**
     * @param seen the newest comment that whoever resolves has read, if they tell
     * @throws CommentStale if there are newer ones, or nothing is left
     */
    public CommentThread resolved(OptionalInt seen, Resolution how) {
        checkThere();
        if (seen.isPresent() && seen.getAsInt() < latest().id()) {
            throw CommentStale.thread(this);
        }
        return resolution.isPresent() ? this : with(Optional.of(how), comments);
    }

    /** @throws CommentStale if nothing is left */
    public CommentThread reopened() {
        checkThere();
        return with(Optional.empty(), comments);
    }

    /** How far the discussion is once this thread stands where another state of it stood. */
    public DiscussionState inPlaceOf(CommentThread before, DiscussionState state) {
        return state.changed(one(open()) - one(before.open()), one(resolved()) - one(before.resolved()));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    private void checkThere() {
        if (gone()) {
            throw CommentStale.gone(this);
        }
    }

    private Comment left(int comment) {
        return comment(comment).filter(found -> !found.deleted()).orElseThrow(() -> Hidden.comment(comment));
    }

    private CommentThread changed(int comment, UnaryOperator<Comment> change) {
        List<Comment> after = new ArrayList<>(comments);
        after.replaceAll(each -> each.id() == comment ? change.apply(each) : each);
        return with(resolution, after);
    }

    private CommentThread with(Optional<Resolution> how, List<Comment> after) {
        return new CommentThread(id, anchor, lastTitle, how, changedIn, after);
    }
}
