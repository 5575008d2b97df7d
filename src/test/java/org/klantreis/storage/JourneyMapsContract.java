package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Journeys;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.RevisionNote;
import org.klantreis.usecase.Slice;

/** What every repository of maps promises. */
abstract class JourneyMapsContract {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:30:00.123Z");
    private static final int THREADS = 4;
    private static final AtomicLong PAGES = new AtomicLong(1000);

    private final MapAddress main = new MapAddress(newPage(), MapAddress.MAIN);

    abstract JourneyMaps maps();

    /** Each test has pages of its own, so that all may share one database. */
    static long newPage() {
        return PAGES.incrementAndGet();
    }

    @Test
    void knowsNoMapBeforeItBegins() {
        assertThat(maps().current(main)).isEmpty();
        assertThat(maps().revision(main, 1)).isEmpty();
        assertThat(maps().head(main)).isEmpty();
        assertThat(maps().notes(main, Slice.FIRST)).isEmpty();
        assertThat(maps().ofPage(main.page(), Slice.FIRST).entries()).isEmpty();
    }

    @Test
    void beginsWithRevisionOne() {
        Revision<Journey> first = maps().begin(main, revision("A trip")).orElseThrow();

        assertThat(first.number()).isEqualTo(1);
        assertThat(maps().current(main)).contains(first);
        assertThat(maps().revision(main, 1)).contains(first);
    }

    @Test
    void findsTheHomesOfAKeyTheOldestFirst() {
        MapAddress first = new MapAddress(newPage(), "wandering-" + main.page());
        MapAddress second = new MapAddress(newPage(), first.key());
        maps().begin(first, revision("First"));
        maps().begin(second, revision("Second"));
        maps().begin(main, revision("Another key"));

        assertThat(maps().homes(first.key(), 20)).containsExactly(first, second);
        assertThat(maps().homes(first.key(), 1)).containsExactly(first);
        assertThat(maps().homes("nowhere-" + main.page(), 20)).isEmpty();
    }

    @Test
    void keepsJourneyAndNoteAsTheyWere() {
        NewRevision<Journey> typed = new NewRevision<>(Journeys.titled("Reis — 🚆 دليل"), Optional.of("8a7f80"), MONDAY,
                "Vóór de zomer", 7);

        maps().begin(main, typed);

        Revision<Journey> stored = maps().current(main).orElseThrow();
        assertThat(stored.document()).isEqualTo(typed.document());
        assertThat(stored.note()).isEqualTo(typed.note(1));
    }

    @Test
    void keepsAnonymousAuthorsAnonymous() {
        maps().begin(main, new NewRevision<>(Journeys.titled("A trip"), Optional.empty(), MONDAY, "", 1));

        RevisionNote note = maps().current(main).orElseThrow().note();
        assertThat(note.author()).isEmpty();
        assertThat(note.message()).isEmpty();
    }

    @Test
    void refusesTakenKey() {
        maps().begin(main, revision("First"));

        assertThat(maps().begin(main, revision("Second"))).isEmpty();
        assertThat(currentTitle()).isEqualTo("First");
    }

    @Test
    void keepsEqualKeysOfTwoPagesApart() {
        MapAddress elsewhere = new MapAddress(newPage(), MapAddress.MAIN);
        maps().begin(main, revision("Here"));

        maps().begin(elsewhere, revision("There"));

        assertThat(currentTitle()).isEqualTo("Here");
        assertThat(maps().current(elsewhere)).get().extracting(found -> found.document().title()).isEqualTo("There");
    }

    @Test
    void appendsToTheCurrentRevision() {
        maps().begin(main, revision("First"));

        Revision<Journey> second = maps().append(main, 1, revision("Second")).orElseThrow();

        assertThat(second.number()).isEqualTo(2);
        assertThat(maps().current(main)).contains(second);
        assertThat(maps().revision(main, 1)).get().extracting(old -> old.document().title()).isEqualTo("First");
    }

    @Test
    void refusesStaleBase() {
        begun(2);

        assertThat(maps().append(main, 1, revision("Late"))).isEmpty();
        assertThat(currentTitle()).isEqualTo("Revision 2");
        assertThat(notes(Slice.FIRST)).hasSize(2);
    }

    @Test
    void refusesBaseThatDoesNotExistYet() {
        begun(1);

        assertThat(maps().append(main, 2, revision("Early"))).isEmpty();
        assertThat(maps().append(main, 0, revision("Zero"))).isEmpty();
    }

    @Test
    void refusesToAppendToNoMap() {
        assertThat(maps().append(main, 1, revision("Nowhere"))).isEmpty();
        assertThat(maps().current(main)).isEmpty();
    }

    @Test
    void knowsNoRevisionOutsideTheHistory() {
        begun(2);

        assertThat(maps().revision(main, 0)).isEmpty();
        assertThat(maps().revision(main, 3)).isEmpty();
        assertThat(maps().revision(main, -1)).isEmpty();
    }

    @Test
    void listsNotesNewestFirstInSlices() {
        begun(5);

        assertThat(notes(new Slice(0, 2))).containsExactly(5, 4);
        assertThat(notes(new Slice(4, 2))).containsExactly(1);
        assertThat(maps().notes(main, new Slice(0, 2)).orElseThrow().more()).isTrue();
        assertThat(maps().notes(main, new Slice(3, 2)).orElseThrow().more()).isFalse();
    }

    @Test
    void listsTheMapsOfAPageByKey() {
        for (String key : List.of("returns", "main", "booking")) {
            maps().begin(new MapAddress(main.page(), key), revision("Journey " + key));
        }
        maps().append(main, 1, revision("Main again"));

        assertThat(maps().ofPage(main.page(), Slice.FIRST).entries())
                .extracting(head -> head.address().key(), MapHead::title, MapHead::revision)
                .containsExactly(tuple("booking", "Journey booking", 1), tuple("main", "Main again", 2),
                        tuple("returns", "Journey returns", 1));
        assertThat(maps().ofPage(main.page(), new Slice(0, 2)).more()).isTrue();
    }

    @Test
    void tellsTheHeadOfOneMapAsInTheList() {
        begun(2);

        assertThat(maps().head(main)).contains(maps().ofPage(main.page(), Slice.FIRST).entries().get(0));
    }

    @Test
    void letsOneOfManyBegin() throws Exception {
        List<Optional<Revision<Journey>>> answers = race(thread -> maps().begin(main, revision("By " + thread)));

        assertThat(answers.stream().flatMap(Optional::stream)).singleElement()
                .isEqualTo(maps().current(main).orElseThrow());
    }

    @Test
    void losesNoSaveOfMany() throws Exception {
        begun(1);

        race(thread -> IntStream.range(0, 25).mapToObj(save -> appended(thread + "/" + save)).toList());

        List<Integer> numbers = notes(new Slice(0, 200));
        assertThat(numbers).hasSize(1 + THREADS * 25);
        assertThat(numbers).containsExactlyElementsOf(
                IntStream.iterate(1 + THREADS * 25, number -> number >= 1, number -> number - 1).boxed().toList());
        assertThat(numbers.stream().map(number -> maps().revision(main, number).orElseThrow().document().title()))
                .doesNotHaveDuplicates();
    }

    private Revision<Journey> appended(String title) {
        while (true) {
            int base = maps().current(main).orElseThrow().number();
            Optional<Revision<Journey>> saved = maps().append(main, base, revision(title));
            if (saved.isPresent()) {
                return saved.get();
            }
        }
    }

    private static <T> List<T> race(Racer<T> racer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                running.add(threads.submit((Callable<T>) () -> {
                    start.await();
                    return racer.run(number);
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Racer<T> {
        T run(int thread);
    }

    private void begun(int revisions) {
        maps().begin(main, revision("Revision 1"));
        for (int number = 2; number <= revisions; number++) {
            assertThat(maps().append(main, number - 1, revision("Revision " + number))).isPresent();
        }
    }

    private List<Integer> notes(Slice slice) {
        return maps().notes(main, slice).orElseThrow().entries().stream().map(RevisionNote::number).toList();
    }

    private String currentTitle() {
        return maps().current(main).orElseThrow().document().title();
    }

    private static NewRevision<Journey> revision(String title) {
        return new NewRevision<>(Journeys.titled(title), Optional.of("editor"), MONDAY, "", 1);
    }
}
