package org.klantreis.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.klantreis.usecase.Wiki.MAIN;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.Journeys;

class MapEditingTest {

    private final Wiki wiki = new Wiki();

    @Test
    void beginsWithADocument() {
        Revision<Journey> first = wiki.editing().create(MAIN, Journeys.titled("A trip"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(wiki.current().document().title()).isEqualTo("A trip");
    }

    @Test
    void notesWhoSavedWhenWhyAndOnWhichPageVersion() {
        wiki.map(MAIN, 1);

        wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A trip")), "After the interviews");

        RevisionNote note = wiki.current().note();
        assertThat(note.number()).isEqualTo(2);
        assertThat(note.author()).contains("petra");
        assertThat(note.at()).isEqualTo(Wiki.NOW);
        assertThat(note.message()).isEqualTo("After the interviews");
        assertThat(note.pageVersion()).isEqualTo(3);
    }

    @Test
    void notesNobodyForAnonymousEditors() {
        wiki.userIsAnonymous().editing().create(MAIN, Journeys.titled("A trip"));

        assertThat(wiki.current().note().author()).isEmpty();
    }

    @Test
    void refusesTakenKey() {
        wiki.map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().create(MAIN, Journeys.titled("A trip"))).isInstanceOf(KeyTaken.class);
        assertThat(wiki.current().number()).isEqualTo(1);
    }

    @Test
    void refusesMessageThatIsTooLong() {
        wiki.map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A trip")), "!".repeat(401)))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("too-long").hasMessageContaining("400");
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "7, U+0007", "65535, U+FFFF", "55357, U+D83D"})
    void refusesMessageThatCannotBeStored(int character, String shown) {
        wiki.map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A trip")), "Oh " + (char) character))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("control-character").hasMessageContaining(shown);
    }

    @Test
    void givesNoMapALanguageThatIsNone() {
        Journey halfTyped = Journeys.in("nl-B", Journeys.titled("A trip"));
        assertThatThrownBy(() -> wiki.editing().create(MAIN, halfTyped)).isInstanceOf(InvalidValue.class);
        wiki.map(MAIN, 1);

        assertThatThrownBy(() -> wiki.editing().save(MAIN, Draft.of(1, halfTyped), "")).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("malformed-language");
        assertThat(wiki.current().number()).isEqualTo(1);
    }

    @Test
    void savesAMapThatHasAlwaysHadSuchALanguage() {
        wiki.maps.begin(MAIN, Wiki.saved(Journeys.in("nl-B", Journeys.titled("Revision 1"))));

        wiki.editing().save(MAIN, Draft.of(1, Journeys.in("nl-B", Journeys.titled("A trip"))), "");

        assertThat(wiki.current().document().title()).isEqualTo("A trip");
    }

    @Test
    void savesOnTopOfTheCurrentRevision() {
        wiki.map(MAIN, 2);

        Saved<Journey> saved = wiki.editing().save(MAIN, Draft.of(2, Journeys.titled("A trip")), "");

        assertThat(saved.merged()).isFalse();
        assertThat(saved.revision()).isEqualTo(wiki.current());
        assertThat(saved.revision().number()).isEqualTo(3);
    }

    @Test
    void storesNothingWhenNothingChanged() {
        wiki.map(MAIN, 2);

        Saved<Journey> saved = wiki.editing().save(MAIN, Draft.of(2, Journeys.titled("Revision 2")), "Just looking");

        assertThat(saved).isEqualTo(new Saved<>(wiki.current(), false));
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @Test
    void knowsNoMapToSave() {
        assertThat(failure(() -> wiki.editing().save(MAIN, Draft.of(1, Journeys.titled("A trip")), "")).rule())
                .isEqualTo("no-such-map");
    }

    @Test
    void restoresAnOldRevisionAsANewOne() {
        wiki.map(MAIN, 3);

        Saved<Journey> restored = wiki.editing().restore(MAIN, 1, OptionalInt.empty(), "Back to the start");

        assertThat(restored.revision().number()).isEqualTo(4);
        assertThat(wiki.current().document().title()).isEqualTo("Revision 1");
        assertThat(wiki.maps.revision(MAIN, 3)).isPresent();
    }

    @Test
    void restoresOverNothingThatNobodySaw() {
        wiki.map(MAIN, 3);

        assertThatThrownBy(() -> wiki.editing().restore(MAIN, 1, OptionalInt.of(2), "")).isInstanceOfSatisfying(
                StaleRevision.class, failure -> assertThat(failure.current()).isEqualTo(3));
        assertThat(wiki.current().number()).isEqualTo(3);
    }

    @Test
    void restoresOverNothingThatIsSavedAtThatMoment() {
        BusyMaps maps = new BusyMaps(1, journey -> Journeys.titled("Theirs"));
        Wiki busy = new Wiki(maps).map(MAIN, 1);
        maps.save(MAIN, Wiki.saved("Revision 2"));

        assertThatThrownBy(() -> busy.editing().restore(MAIN, 1, OptionalInt.empty(), "")).isInstanceOf(StaleRevision.class);
        assertThat(busy.current().document().title()).isEqualTo("Theirs");
    }

    @Test
    void restoresOnceWhatIsSentTwice() {
        wiki.map(MAIN, 3);
        Saved<Journey> first = wiki.editing().restore(MAIN, 1, OptionalInt.of(3), "");

        assertThat(wiki.editing().restore(MAIN, 1, OptionalInt.of(3), "")).isEqualTo(first);
        assertThat(wiki.current().number()).isEqualTo(4);
    }

    @Test
    void knowsNoRevisionToRestore() {
        wiki.map(MAIN, 3);

        assertThat(failure(() -> wiki.editing().restore(MAIN, 4, OptionalInt.empty(), "")).rule()).isEqualTo("no-such-revision");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void letsNobodyWriteWhoMayOnlyView(Change change) {
        wiki.map(MAIN, 2).homeIs(Access.VIEW);

        assertThat(failure(() -> change.in(wiki.editing()))).isInstanceOf(NotAllowed.class);
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsNothingToThoseWhoMayNotView(Change change) {
        wiki.map(MAIN, 2).homeIs(Access.NONE);
        Wiki empty = new Wiki().homeIs(Access.NONE);

        assertThat(failure(() -> change.in(wiki.editing()))).isInstanceOf(Hidden.class)
                .hasMessage(failure(() -> change.in(empty.editing())).getMessage());
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void asksToPublishADraftFirst(Change change) {
        wiki.map(MAIN, 2).homeIsUnpublished();

        assertThat(failure(() -> change.in(wiki.editing()))).isInstanceOf(UnpublishedPage.class);
        assertThat(wiki.current().number()).isEqualTo(2);
    }

    @Test
    void saysBeforehandWhetherAMapMayBeEdited() {
        wiki.editing().checkMayEdit(MAIN);
        wiki.homeIs(Access.VIEW);

        assertThat(failure(() -> wiki.editing().checkMayEdit(MAIN))).isInstanceOf(NotAllowed.class);
    }

    private static Stream<Change> changes() {
        return Stream.of(
                new Change("create", editing -> editing.create(MAIN, Journeys.titled("New"))),
                new Change("create on a second key", editing -> editing.create(
                        new MapAddress(Wiki.HOME, "second"), Journeys.titled("New"))),
                new Change("save", editing -> editing.save(MAIN, Draft.of(2, Journeys.titled("New")), "")),
                new Change("stale save", editing -> editing.save(MAIN, Draft.of(1, Journeys.titled("New")), "")),
                new Change("merge", editing -> editing.merge(MAIN, Draft.of(1, Journeys.titled("New")))),
                new Change("restore", editing -> editing.restore(MAIN, 1, OptionalInt.empty(), "")));
    }

    private record Change(String name, Consumer<MapEditing> work) {

        void in(MapEditing editing) {
            work.accept(editing);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Failure failure(ThrowingCallable call) {
        return catchThrowableOfType(Failure.class, call);
    }
}
