package org.klantreis.discussion;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Limits;
import org.klantreis.usecase.Hidden;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CommentThreadTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");
    private static final Resolution DONE = new Resolution(Optional.of("karim"), NOW);

    private final CommentThread begun = new NewThread(new Anchor("s1"), "A step", comment("petra", "One, @{ada}")).begun(1, 1);
    private final CommentThread replied = reply(begun, "karim", "Two, @{petra}", 2);

    @Test
    void isOpenOnceItBegan() {
        assertThat(begun.open()).isTrue();
        assertThat(begun.resolved()).isFalse();
        assertThat(begun.first().id()).isEqualTo(begun.id()).isEqualTo(1);
    }

    @Test
    void tellsWhoWroteAndWhoIsMentioned() {
        assertThat(replied.writers()).containsExactly("petra", "karim");
        assertThat(replied.mentioned()).containsExactly("ada", "petra");
        assertThat(replied.latest().id()).isEqualTo(2);
    }

    @Test
    void tellsOfFiveHundredPeopleAtTheMostWhomItMentions() {
        Set<String> many = IntStream.rangeClosed(0, Limits.CALLED).mapToObj(Integer::toString).collect(toSet());
        Comment calling = Comment.written(Optional.of("petra"), NOW, new CommentText("Everybody!"), many, "key");

        assertThat(begun.replied(calling).mentioned()).hasSize(Limits.CALLED).contains("ada");
    }

    @Test
    void isOpenAgainOnceSomebodyReplies() {
        CommentThread resolved = begun.resolved(OptionalInt.empty(), DONE);

        assertThat(resolved.resolved()).isTrue();
        assertThat(reply(resolved, "ada", "But wait", 2).open()).isTrue();
    }

    @Test
    void isResolvedByWhoeverHasSeenAll() {
        assertThat(replied.resolved(OptionalInt.of(2), DONE).resolution()).contains(DONE);
        assertThat(stale(() -> replied.resolved(OptionalInt.of(1), DONE)).rule()).isEqualTo("thread-changed");
    }

    @Test
    void remembersWhoResolvedItFirst() {
        CommentThread resolved = begun.resolved(OptionalInt.empty(), DONE);

        assertThat(resolved.resolved(OptionalInt.empty(), new Resolution(Optional.of("ada"), NOW.plusSeconds(1)))).isEqualTo(resolved);
    }

    @Test
    void isReopened() {
        assertThat(begun.resolved(OptionalInt.empty(), DONE).reopened()).isEqualTo(begun);
        assertThat(begun.reopened()).isEqualTo(begun);
    }

    @Test
    void takesAnEditWithWhatItMentionsNow() {
        Comment edited = replied.edited(1, OptionalInt.of(1), new CommentText("One after all, @{karim}"), Set.of("karim"), NOW.plusSeconds(60)).first();

        assertThat(edited.edition()).isEqualTo(2);
        assertThat(edited.edited()).contains(NOW.plusSeconds(60));
        assertThat(edited.at()).isEqualTo(NOW);
        assertThat(edited.mentioned()).containsExactly("karim");
    }

    @Test
    void refusesAnEditOfAnOlderEdition() {
        CommentThread edited = begun.edited(1, OptionalInt.of(1), new CommentText("Two"), Set.of(), NOW);

        CommentStale stale = stale(() -> edited.edited(1, OptionalInt.of(1), new CommentText("Three"), Set.of(), NOW));

        assertThat(stale.rule()).isEqualTo("comment-changed");
        assertThat(stale.thread()).isEqualTo(edited);
        assertThat(edited.edited(1, OptionalInt.empty(), new CommentText("Three"), Set.of(), NOW).first().edition()).isEqualTo(3);
    }

    @Test
    void takesAnEditThatIsSentAgainOnce() {
        CommentThread edited = begun.edited(1, OptionalInt.of(1), new CommentText("Two"), Set.of(), NOW);

        assertThat(edited.edited(1, OptionalInt.of(1), new CommentText("Two"), Set.of(), NOW.plusSeconds(1))).isEqualTo(edited);
    }

    @Test
    void goesOnWithoutItsFirstComment() {
        CommentThread deleted = replied.deleted(1);

        assertThat(deleted.first().deleted()).isTrue();
        assertThat(deleted.open()).isTrue();
        assertThat(deleted.writers()).containsExactly("karim");
        assertThat(deleted.mentioned()).containsExactly("petra");
        assertThat(reply(deleted, "ada", "Three", 3).left()).hasSize(2);
    }

    @Test
    void deletesTwiceAsOnce() {
        assertThat(replied.deleted(1).deleted(1)).isEqualTo(replied.deleted(1));
    }

    @Test
    void isGoneOnceNothingIsLeft() {
        CommentThread gone = replied.deleted(1).deleted(2);

        assertThat(gone.gone()).isTrue();
        assertThat(gone.open()).isFalse();
        assertThat(replied.resolved(OptionalInt.empty(), DONE).deleted(1).deleted(2).resolved()).isFalse();
    }

    @Test
    void takesNothingMoreOnceItIsGone() {
        CommentThread gone = begun.deleted(1);

        assertThat(stale(() -> reply(gone, "ada", "Two", 2)).rule()).isEqualTo("thread-gone");
        assertThat(stale(() -> gone.resolved(OptionalInt.empty(), DONE)).rule()).isEqualTo("thread-gone");
        assertThat(stale(gone::reopened).rule()).isEqualTo("thread-gone");
        assertThat(catchThrowableOfType(Hidden.class, () -> gone.edited(1, OptionalInt.empty(), new CommentText("Two"), Set.of(), NOW)).rule())
                .isEqualTo("no-such-comment");
    }

    @Test
    void takesFiveHundredComments() {
        CommentThread full = IntStream.rangeClosed(2, Limits.THREAD).boxed()
                .reduce(begun, (thread, id) -> reply(thread, "petra", "Reply " + id, id), (one, another) -> another);

        DiscussionFull refused = catchThrowableOfType(DiscussionFull.class, () -> reply(full, "ada", "One more", 501));
        assertThat(refused.rule()).isEqualTo("thread-full");
        assertThat(refused.details()).containsExactly(Limits.THREAD);
    }

    private static CommentThread reply(CommentThread thread, String author, String text, int id) {
        return thread.replied(comment(author, text)).stored(id, 2);
    }

    private static Comment comment(String author, String text) {
        return Comment.written(Optional.of(author), NOW, new CommentText(text), Set.copyOf(new CommentText(text).mentions()), text);
    }

    private static CommentStale stale(ThrowingCallable call) {
        return catchThrowableOfType(CommentStale.class, call);
    }
}
