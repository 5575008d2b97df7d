package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Discussions;
import org.klantreis.discussion.NewThread;
import org.klantreis.discussion.Posted;
import org.klantreis.discussion.Resolution;
import org.klantreis.discussion.ThreadHead;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Journeys;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Slice;

/** What everything that keeps discussions promises. */
abstract class DiscussionsContract {

    static final Instant NOW = Instant.parse("2026-11-16T09:30:00.123Z");
    static final Anchor STEP = new Anchor("s1");
    static final Anchor CELL = new Anchor("l1/s1");
    private static final AtomicLong PAGES = new AtomicLong(7000);

    /** Each test has a map of its own, so that all may share one database. */
    final MapAddress map = new MapAddress(PAGES.incrementAndGet(), MapAddress.MAIN);

    abstract JourneyMaps maps();

    abstract Discussions discussions();

    @BeforeEach
    void beginMap() {
        maps().begin(map, new NewRevision<>(Journeys.titled("A trip"), Optional.of("editor"), NOW, "", 1));
    }

    @Test
    void knowsNothingBeforeSomebodySaysSomething() {
        assertThat(discussions().open(map)).isEmpty();
        assertThat(discussions().threads(map, Slice.FIRST).entries()).isEmpty();
        assertThat(discussions().changedSince(map, 0, 10)).isEmpty();
        assertThat(discussions().all(map)).isEmpty();
        assertThat(state()).isEqualTo(DiscussionState.NONE);
    }

    @Test
    void keepsAThreadAsItWasBegun() {
        Posted posted = begun(CELL, comment("petra", "Nobody finds this.\n@{karim} do you? — 🚲 دليل"));

        assertThat(posted.repeated()).isFalse();
        assertThat(posted.comment()).isEqualTo(posted.thread().first());
        assertThat(discussions().thread(map, posted.comment().id())).contains(posted.thread());
        assertThat(posted.thread().anchor()).isEqualTo(CELL);
        assertThat(posted.thread().lastTitle()).isEqualTo("Title of l1/s1");
        assertThat(posted.comment().mentioned()).containsExactly("karim");
        assertThat(posted.comment().at()).isEqualTo(NOW);
    }

    @Test
    void keepsAnonymousVisitorsAnonymous() {
        Posted posted = begun(Anchor.MAP, Comment.written(Optional.empty(), NOW, new CommentText("Hello"), Set.of(), key()));
        settled(posted, thread -> thread.resolved(OptionalInt.empty(), new Resolution(Optional.empty(), NOW)));

        CommentThread thread = thread(posted);
        assertThat(thread.first().author()).isEmpty();
        assertThat(thread.anchor()).isEqualTo(Anchor.MAP);
        assertThat(thread.writers()).isEmpty();
        assertThat(thread.resolution()).contains(new Resolution(Optional.empty(), NOW));
    }

    @Test
    void keepsTheLongestTextOfCharactersOutsideTheBasicPlane() {
        Posted posted = begun(STEP, comment("petra", "🎈".repeat(5000)));

        assertThat(thread(posted).first().text().orElseThrow().value()).isEqualTo("🎈".repeat(5000));
    }

    @Test
    void findsAThreadByAnyOfItsComments() {
        Posted first = begun(STEP, comment("petra", "One"));
        Posted reply = replied(first, "karim", "Two");

        assertThat(discussions().thread(map, reply.comment().id())).contains(reply.thread());
        assertThat(reply.thread().id()).isEqualTo(first.thread().id());
        assertThat(reply.thread().comments()).extracting(Comment::author)
                .containsExactly(Optional.of("petra"), Optional.of("karim"));
    }

    @Test
    void concernsWhoeverWroteOrIsMentionedInWhatIsLeft() {
        Posted first = begun(STEP, comment("petra", "One"));
        replied(first, "karim", "@{ada} knows");
        settled(begun(CELL, comment("sam", "Sorry")), thread -> thread.deleted(thread.id()));

        assertThat(Stream.of("petra", "karim", "ada", "sam", "pet").filter(user -> discussions().concern(map, user)))
                .containsExactly("petra", "karim", "ada");
    }

    @Test
    void knowsNoCommentOfAnotherMap() {
        Posted posted = begun(STEP, comment("petra", "One"));
        MapAddress another = new MapAddress(PAGES.incrementAndGet(), MapAddress.MAIN);
        maps().begin(another, new NewRevision<>(Journeys.titled("Another"), Optional.empty(), NOW, "", 1));

        assertThat(discussions().thread(another, posted.comment().id())).isEmpty();
        assertThat(discussions().change(another, posted.comment().id(), Optional.empty(), thread -> thread)).isEmpty();
        assertThat(discussions().thread(map, posted.comment().id() + 1000)).isEmpty();
    }

    @Test
    void findsNothingUnderAnIdThatNoCommentHas() {
        begun(STEP, comment("petra", "One"));
        begun(STEP, comment("petra", "Two"));

        for (int none : new int[] {0, -1}) {
            assertThat(discussions().thread(map, none)).isEmpty();
            assertThat(discussions().change(map, none, Optional.empty(), thread -> thread.deleted(thread.id()))).isEmpty();
        }
        assertThat(state()).isEqualTo(new DiscussionState(2, 2, 0));
    }

    @Test
    void beginsNothingOnNoMap() {
        MapAddress nowhere = new MapAddress(map.page(), "nowhere");

        assertThat(discussions().begin(nowhere, new NewThread(STEP, "", comment("petra", "One")))).isEmpty();
    }

    @Test
    void countsOpenThreadsByPlace() {
        begun(STEP, comment("petra", "One"));
        begun(STEP, comment("petra", "Two"));
        begun(Anchor.MAP, comment("petra", "Three"));
        settled(begun(CELL, comment("petra", "Done")), thread -> thread.resolved(OptionalInt.empty(), new Resolution(Optional.of("petra"), NOW)));
        settled(begun(CELL, comment("petra", "Sorry")), thread -> thread.deleted(thread.id()));

        assertThat(discussions().open(map)).isEqualTo(Map.of(STEP, 2, Anchor.MAP, 1));
        assertThat(state()).isEqualTo(new DiscussionState(7, 3, 1));
        assertThat(maps().now(map).orElseThrow().discussion()).isEqualTo(state());
    }

    @Test
    void countsEachWayOfAThread() {
        Posted posted = begun(STEP, comment("petra", "One"));
        assertThat(state()).isEqualTo(new DiscussionState(1, 1, 0));

        settled(posted, thread -> thread.resolved(OptionalInt.empty(), new Resolution(Optional.of("karim"), NOW)));
        assertThat(state()).isEqualTo(new DiscussionState(2, 0, 1));

        replied(posted, "karim", "But wait");
        assertThat(state()).isEqualTo(new DiscussionState(3, 1, 0));

        settled(posted, thread -> thread.resolved(OptionalInt.empty(), new Resolution(Optional.of("karim"), NOW)));
        settled(posted, CommentThread::reopened);
        assertThat(state()).isEqualTo(new DiscussionState(5, 1, 0));
    }

    @Test
    void listsWhatChangedLastFirstAndLeavesOutWhatIsGone() {
        Posted oldest = begun(STEP, comment("petra", "One"));
        Posted gone = begun(STEP, comment("petra", "Two"));
        Posted newest = begun(STEP, comment("petra", "Three"));
        replied(oldest, "karim", "Four");
        settled(gone, thread -> thread.deleted(thread.id()));

        assertThat(ids(discussions().threads(map, Slice.FIRST).entries()))
                .containsExactly(oldest.thread().id(), newest.thread().id());
        assertThat(discussions().threads(map, new Slice(0, 1)).more()).isTrue();
        assertThat(ids(discussions().threads(map, new Slice(1, 1)).entries())).containsExactly(newest.thread().id());
    }

    @Test
    void tellsTheHeadOfAThreadAsTheThreadItself() {
        Posted posted = begun(CELL, comment("petra", "One, @{ada}"));
        Posted reply = replied(posted, "karim", "Two, @{petra}");
        settled(posted, thread -> thread.edited(thread.id(), OptionalInt.of(1), new CommentText("One after all"), Set.of(), NOW.plusSeconds(5)));
        settled(posted, thread -> thread.resolved(OptionalInt.empty(), new Resolution(Optional.of("ada"), NOW.plusSeconds(9))));

        ThreadHead head = discussions().threads(map, Slice.FIRST).entries().get(0);
        assertThat(head).isEqualTo(ThreadHead.of(thread(posted)));
        assertThat(head.latest()).isEqualTo(reply.comment().id());
        assertThat(head.writers()).containsExactlyInAnyOrder("petra", "karim");
        assertThat(head.mentioned()).containsExactly("petra");
        assertThat(head.first().edition()).isEqualTo(2);
        assertThat(head.changedIn()).isEqualTo(4);
    }

    @Test
    void tellsWhatChangedSinceAVersionTheOldestChangeFirst() {
        Posted first = begun(STEP, comment("petra", "One"));
        Posted second = begun(STEP, comment("petra", "Two"));
        Posted third = begun(STEP, comment("petra", "Three"));
        replied(first, "karim", "Four");
        settled(second, thread -> thread.deleted(thread.id()));

        List<ThreadHead> changed = discussions().changedSince(map, 3, 10);

        assertThat(ids(changed)).containsExactly(first.thread().id(), second.thread().id());
        assertThat(changed.get(1).gone()).isTrue();
        assertThat(ids(discussions().changedSince(map, 0, 1))).containsExactly(third.thread().id());
        assertThat(discussions().changedSince(map, 5, 10)).isEmpty();
    }

    @Test
    void erasesADeletedTextAndKeepsTheThread() {
        Posted posted = begun(STEP, comment("petra", "A secret for @{ada}"));
        replied(posted, "karim", "Better not here");
        settled(posted, thread -> thread.deleted(thread.id()));

        CommentThread thread = thread(posted);
        assertThat(thread.first().deleted()).isTrue();
        assertThat(thread.first().mentioned()).isEmpty();
        assertThat(thread.writers()).containsExactly("karim");
        assertThat(thread.open()).isTrue();
    }

    @Test
    void remembersWhomACommentMentionedBeforeItWasEdited() {
        Posted posted = begun(STEP, comment("petra", "One, @{ada}"));
        edited(posted, "One, @{karim}");
        edited(posted, "One");

        assertThat(thread(posted).first().mentioned()).isEmpty();
        assertThat(thread(posted).first().formerly()).containsExactly("ada", "karim");
        assertThat(discussions().threads(map, Slice.FIRST).entries()).containsExactly(ThreadHead.of(thread(posted)));
        edited(posted, "One, @{ada}");
        assertThat(thread(posted).first().formerly()).containsExactly("karim");
        settled(posted, thread -> thread.deleted(thread.id()));
        assertThat(thread(posted).first().formerly()).isEmpty();
    }

    @Test
    void tellsAllThreadsInTheOrderInWhichTheyBegan() {
        Posted first = begun(STEP, comment("petra", "One"));
        Posted second = begun(CELL, comment("petra", "Two"));
        replied(first, "karim", "Three");

        assertThat(discussions().all(map)).containsExactly(thread(first), thread(second));
    }

    @Test
    void takesAPostThatIsSentAgainOnce() {
        Comment comment = comment("petra", "One");
        Posted first = begun(STEP, comment);
        Comment reply = comment("petra", "Two");
        Posted replied = replied(first, reply);

        assertThat(begun(STEP, comment)).isEqualTo(new Posted(replied.thread(), first.comment(), true));
        assertThat(replied(first, reply)).isEqualTo(new Posted(replied.thread(), replied.comment(), true));
        assertThat(state().version()).isEqualTo(2);
    }

    @Test
    void writesNothingWhereNothingChanges() {
        Posted posted = begun(STEP, comment("petra", "One"));

        assertThat(settled(posted, thread -> thread).thread()).isEqualTo(posted.thread());
        assertThat(state().version()).isEqualTo(1);
    }

    @Test
    void writesNothingOfAChangeThatIsRefused() {
        Posted posted = begun(STEP, comment("petra", "One"));

        assertThatThrownBy(() -> settled(posted, thread -> {
            throw Hidden.comment(thread.id());
        })).isInstanceOf(Hidden.class);

        assertThat(thread(posted)).isEqualTo(posted.thread());
        assertThat(state().version()).isEqualTo(1);
    }

    final Posted begun(Anchor anchor, Comment comment) {
        return discussions().begin(map, new NewThread(anchor, "Title of " + anchor, comment)).orElseThrow();
    }

    final Posted replied(Posted thread, String author, String text) {
        return replied(thread, comment(author, text));
    }

    final Posted replied(Posted thread, Comment reply) {
        return discussions().change(map, thread.comment().id(), Optional.of(reply.postKey()),
                before -> before.replied(reply)).orElseThrow();
    }

    final Posted settled(Posted thread, UnaryOperator<CommentThread> change) {
        return discussions().change(map, thread.thread().id(), Optional.empty(), change).orElseThrow();
    }

    private void edited(Posted posted, String text) {
        CommentText words = new CommentText(text);
        settled(posted, thread -> thread.edited(thread.id(), OptionalInt.empty(), words, Set.copyOf(words.mentions()), NOW));
    }

    final CommentThread thread(Posted posted) {
        return discussions().thread(map, posted.thread().id()).orElseThrow();
    }

    final DiscussionState state() {
        return maps().head(map).orElseThrow().discussion();
    }

    static Comment comment(String author, String text) {
        CommentText words = new CommentText(text);
        return Comment.written(Optional.of(author), NOW, words, Set.copyOf(words.mentions()), key());
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private static List<Integer> ids(List<ThreadHead> heads) {
        return heads.stream().map(ThreadHead::id).toList();
    }
}
