package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.discussion.Comment;
import org.klantreis.discussion.CommentStale;
import org.klantreis.discussion.CommentThread;
import org.klantreis.discussion.Discussion;
import org.klantreis.discussion.DiscussionFull;
import org.klantreis.discussion.DiscussionRights;
import org.klantreis.discussion.Discussions;
import org.klantreis.discussion.Posted;
import org.klantreis.discussion.Resolution;
import org.klantreis.model.Anchor;
import org.klantreis.model.CommentText;
import org.klantreis.model.Journey;
import org.klantreis.testing.Announcements;
import org.klantreis.testing.DamagedRevision;
import org.klantreis.testing.InMemoryPeople;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.DiscussionState;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Slice;

/** What holds for discussions in a database beyond what all promise. */
abstract class StoredDiscussionsContract extends DiscussionsContract {

    private static final int THREADS = 4;

    abstract StoredMaps stored();

    @Override
    JourneyMaps maps() {
        return stored().maps();
    }

    @Override
    Discussions discussions() {
        return stored().discussions();
    }

    @Test
    void tellsHowFarItIsWithOneStatement() {
        begun(STEP, comment("petra", "One"));

        assertThat(stored().statementsOf(() -> maps().head(map))).hasSize(1);
    }

    @Test
    void tellsMapAndHowFarItIsWithOneStatementOnceTheMapWasRead() {
        maps().current(map);

        assertThat(stored().statementsOf(() -> maps().now(map))).hasSize(1);
    }

    @Test
    void countsPlacesWithOneStatementAndNothingLong() {
        begun(STEP, comment("petra", "One"));

        assertThat(stored().statementsOf(() -> discussions().open(map))).singleElement()
                .satisfies(sql -> assertThat(sql).doesNotContain("BODY", "MENTIONED", "WRITERS", "CALLED"));
    }

    @Test
    void listsThreadsWithOneStatement() {
        replied(begun(STEP, comment("petra", "One")), "karim", "Two");
        begun(STEP, comment("petra", "Three"));

        assertThat(stored().statementsOf(() -> discussions().threads(map, Slice.FIRST))).hasSize(1);
        assertThat(stored().statementsOf(() -> discussions().changedSince(map, 0, 10))).hasSize(1);
        assertThat(stored().statementsOf(() -> discussions().all(map))).hasSize(1);
    }

    @Test
    void findsAThreadWithOneStatementAndByAReplyWithTwo() {
        Posted first = begun(STEP, comment("petra", "One"));
        Posted reply = replied(first, "karim", "Two");

        assertThat(stored().statementsOf(() -> discussions().thread(map, first.comment().id()))).hasSize(1);
        assertThat(stored().statementsOf(() -> discussions().thread(map, reply.comment().id()))).hasSize(2);
    }

    @Test
    void beginsWithSixStatements() {
        assertThat(stored().statementsOf(() -> begun(STEP, comment("petra", "One")))).hasSize(6);
    }

    @Test
    void repliesWithEightStatements() {
        Posted first = begun(STEP, comment("petra", "One"));

        assertThat(stored().statementsOf(() -> replied(first, "karim", "Two"))).hasSize(8);
    }

    @Test
    void resolvesWithSixStatements() {
        Posted first = begun(STEP, comment("petra", "One"));
        replied(first, "karim", "Two");

        assertThat(stored().statementsOf(() -> resolved(first, OptionalInt.empty()))).hasSize(6);
        assertThat(stored().statementsOf(() -> resolved(first, OptionalInt.empty()))).hasSize(4);
    }

    @Test
    void editsWithSixStatements() {
        Posted first = begun(STEP, comment("petra", "One"));

        assertThat(stored().statementsOf(() -> settled(first, thread -> thread.edited(thread.id(), OptionalInt.empty(),
                new CommentText("Two"), Set.of(), NOW)))).hasSize(6);
    }

    @Test
    void writesNothingMoreOfAPostThatIsSentAgain() {
        Comment comment = comment("petra", "One");
        begun(STEP, comment);

        assertThat(stored().statementsOf(() -> begun(STEP, comment))).hasSize(5).noneMatch(sql -> sql.startsWith("INSERT"));
    }

    @Test
    void takesNineStatementsAtTheMostForWhateverSomebodyDoes() {
        Discussion talk = new Discussion(maps(), discussions(), page -> new DiscussionRights(true, true, true),
                () -> Optional.of("petra"), new InMemoryPeople(),
                new Announcements().among(new InMemoryPeople()), Clock.fixed(NOW, ZoneOffset.UTC));
        int first = talk.begin(map, STEP, new CommentText("One"), "").posted().comment().id();

        assertThat(stored().statementsOf(() -> talk.begin(map, STEP, new CommentText("Two"), ""))).hasSize(7);
        assertThat(stored().statementsOf(() -> talk.reply(map, first, new CommentText("Three"), ""))).hasSize(9);
        assertThat(stored().statementsOf(() -> talk.edit(map, first, OptionalInt.empty(), new CommentText("Four")))).hasSize(8);
        assertThat(stored().statementsOf(() -> talk.resolve(map, first, OptionalInt.empty()))).hasSize(7);
        assertThat(stored().statementsOf(() -> talk.delete(map, first))).hasSize(7);
        assertThat(stored().statementsOf(() -> talk.head(map))).hasSize(1);
        assertThat(stored().statementsOf(() -> talk.threads(map, Slice.FIRST))).hasSize(2);
        assertThat(stored().statementsOf(() -> talk.news(map, 0))).hasSize(3);
        assertThat(stored().statementsOf(() -> talk.thread(map, first))).hasSize(2);
    }

    @Test
    void countsNothingForMapsOfBefore() {
        headSays("\"DISC_VERSION\" = NULL, \"DISC_OPEN\" = NULL, \"DISC_RESOLVED\" = NULL");

        assertThat(state()).isEqualTo(DiscussionState.NONE);
        begun(STEP, comment("petra", "One"));
        assertThat(state()).isEqualTo(new DiscussionState(1, 1, 0));
    }

    @Test
    void takesFiveThousandThreads() {
        headSays("\"DISC_OPEN\" = 3000, \"DISC_RESOLVED\" = 1999");
        begun(STEP, comment("petra", "The last one"));

        assertThatThrownBy(() -> begun(STEP, comment("petra", "One more"))).isInstanceOf(DiscussionFull.class);
        assertThat(state()).isEqualTo(new DiscussionState(1, 3001, 1999));
    }

    @Test
    void keepsTheTitleOfAPlaceThatASaveRemoves() {
        Posted step = begun(STEP, comment("petra", "One"));
        Posted cell = begun(CELL, comment("petra", "Two"));
        Posted whole = begun(Anchor.MAP, comment("petra", "Three"));

        saved(1, Journeys.described(1, "Another step"));

        assertThat(thread(step).lastTitle()).isEqualTo("I look up the opening hours");
        assertThat(thread(cell).lastTitle()).isEqualTo("Thoughts · I look up the opening hours");
        assertThat(thread(whole).lastTitle()).isEqualTo("Title of ");
    }

    @Test
    void keepsTheLastTitleOfAPlaceThatComesIsRenamedAndGoes() {
        Posted lane = begun(new Anchor("needs"), comment("petra", "One"));
        Journey without = Journeys.titled("A trip");

        saved(1, Journeys.withLane(without, "needs", "Needs"));
        saved(2, without);
        assertThat(thread(lane).lastTitle()).isEqualTo("Needs");

        saved(3, Journeys.withLane(without, "needs", "Wishes"));
        saved(4, Journeys.withLane(without, "needs", "Hopes"));
        saved(5, without);
        assertThat(thread(lane).lastTitle()).isEqualTo("Hopes");
    }

    @Test
    void readsThreadsAtASaveOnlyWhereThatRemovesAPlace() {
        assertThat(stored().statementsOf(() -> saved(1, Journeys.titled("Two")))).hasSize(5);
        begun(STEP, comment("petra", "One"));
        maps().current(map);

        assertThat(stored().statementsOf(() -> saved(2, Journeys.titled("Three")))).hasSize(5);
        assertThat(stored().statementsOf(() -> saved(3, Journeys.described(1, "Without it")))).hasSize(8);
    }

    @Test
    void savesOverARevisionThatItCannotRead() {
        begun(STEP, comment("petra", "One"));
        DamagedRevision.write(stored().database().jdbc(), map, 1, "{}");
        stored().forgetCaches();

        saved(1, Journeys.described(1, "Without it"));

        assertThat(maps().head(map).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void losesNeitherSaveNorReplyWhereBothGoOn() throws Exception {
        Posted first = begun(STEP, comment("petra", "One"));

        atOnce(thread -> IntStream.range(0, 10).forEach(round -> {
            if (thread == 0) {
                saved(round + 1, Journeys.described(1 + round, "Without it"));
            } else {
                replied(first, "user-" + thread, "Reply " + round);
            }
        }));

        assertThat(maps().head(map).orElseThrow().revision()).isEqualTo(11);
        assertThat(state()).isEqualTo(new DiscussionState(1 + (THREADS - 1) * 10, 1, 0));
    }

    @Test
    void losesNoReplyOfMany() throws Exception {
        Posted first = begun(STEP, comment("petra", "One"));

        atOnce(thread -> IntStream.range(0, 10).forEach(reply -> replied(first, "user-" + thread, "Reply " + reply)));

        assertThat(thread(first).comments()).hasSize(1 + THREADS * 10);
        assertThat(thread(first).writers()).hasSize(1 + THREADS);
        assertThat(discussions().threads(map, Slice.FIRST).entries().get(0).comments()).isEqualTo(1 + THREADS * 10);
        assertThat(state()).isEqualTo(new DiscussionState(1 + THREADS * 10, 1, 0));
    }

    @Test
    void countsRightHoweverManyBeginAndDeleteAtOnce() throws Exception {
        atOnce(thread -> IntStream.range(0, 10).forEach(round -> {
            Posted posted = begun(new Anchor("s" + thread), comment("petra", "One"));
            if (round % 2 == 0) {
                settled(posted, begun -> begun.deleted(begun.id()));
            }
        }));

        assertThat(state()).isEqualTo(new DiscussionState(THREADS * 15, THREADS * 5, 0));
        assertThat(discussions().open(map)).hasSize(THREADS).allSatisfy((place, open) -> assertThat(open).isEqualTo(5));
    }

    @Test
    void writesARetriedCommentOnceAlsoAtTheSameTime() throws Exception {
        Comment comment = comment("petra", "One");

        List<Posted> posted = answersAtOnce(thread -> begun(STEP, comment));

        assertThat(posted.stream().map(Posted::comment)).allMatch(posted.get(0).comment()::equals);
        assertThat(posted.stream().filter(answer -> !answer.repeated())).hasSize(1);
        assertThat(discussions().all(map)).hasSize(1);
    }

    @Test
    void hidesNoReplyBehindAResolve() throws Exception {
        for (int round = 0; round < 25; round++) {
            Posted first = begun(STEP, comment("petra", "One"));
            atOnce(thread -> {
                if (thread == 0) {
                    replied(first, "karim", "Wait");
                } else if (thread == 1) {
                    resolvedUnlessNewer(first);
                }
            });

            assertThat(thread(first).comments()).hasSize(2);
            assertThat(thread(first).open()).isTrue();
        }
    }

    private void headSays(String columns) {
        stored().database().jdbc().update("UPDATE \"AO_9CF566_DOC\" SET " + columns + " WHERE \"ADDRESS\" = ?",
                map.page() + ":" + map.key());
    }

    final void saved(int base, Journey journey) {
        maps().append(map, base, new NewRevision<>(journey, Optional.of("editor"), NOW, "", 1)).orElseThrow();
    }

    private void resolvedUnlessNewer(Posted first) {
        try {
            resolved(first, OptionalInt.of(first.comment().id()));
        } catch (CommentStale newer) {
            assertThat(newer.rule()).isEqualTo("thread-changed");
        }
    }

    private CommentThread resolved(Posted posted, OptionalInt seen) {
        return settled(posted, thread -> thread.resolved(seen, new Resolution(Optional.of("petra"), NOW))).thread();
    }

    private static void atOnce(IntConsumer racer) throws Exception {
        answersAtOnce(thread -> {
            racer.accept(thread);
            return thread;
        });
    }

    private static <T> List<T> answersAtOnce(IntFunction<T> racer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(racers(racer))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<Callable<T>> racers(IntFunction<T> racer) {
        return IntStream.range(0, THREADS).mapToObj(thread -> (Callable<T>) () -> racer.apply(thread)).toList();
    }
}
