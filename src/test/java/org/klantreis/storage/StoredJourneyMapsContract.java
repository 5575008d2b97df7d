package org.klantreis.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.java.ao.DBParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.InvalidValue;
import org.klantreis.model.Journey;
import org.klantreis.model.Limits;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.DamagedRevision;
import org.klantreis.testing.Journeys;
import org.klantreis.testing.StoredMaps;
import org.klantreis.usecase.Access;
import org.klantreis.usecase.Draft;
import org.klantreis.usecase.HomePage;
import org.klantreis.usecase.JourneyMaps;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapHistory;
import org.klantreis.usecase.NewRevision;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.UnreadableRevision;

/** What holds for maps in a database beyond what every repository promises. */
abstract class StoredJourneyMapsContract extends JourneyMapsContract {

    private static final Instant NOW = Instant.parse("2026-11-16T09:30:00Z");

    private final MapAddress address = new MapAddress(newPage(), "counted");

    abstract StoredMaps stored();

    @Override
    JourneyMaps maps() {
        return stored().maps();
    }

    @Test
    void viewsColdWithTwoStatements() {
        givenTwoRevisions();
        stored().forgetCaches();

        assertThat(statementsOf(() -> maps().current(address))).hasSize(2);
    }

    @Test
    void viewsWarmWithOneStatement() {
        givenTwoRevisions();
        maps().current(address);

        assertThat(statementsOf(() -> maps().current(address))).hasSize(1);
    }

    @Test
    void viewsPinnedRevisionWithTwoStatements() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> maps().revision(address, 1))).hasSize(2);
    }

    @Test
    void answersForNoMapWithOneStatement() {
        assertThat(statementsOf(() -> maps().current(address))).hasSize(1);
    }

    @Test
    void savesWithFiveStatements() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> maps().append(address, 2, revision("Third")))).hasSize(5);
    }

    @Test
    void refusesStaleSaveWithOneStatement() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> maps().append(address, 1, revision("Late")))).hasSize(1);
    }

    @Test
    void beginsWithFiveStatements() {
        assertThat(statementsOf(() -> maps().begin(address, revision("First")))).hasSize(5);
    }

    @Test
    void listsMapsWithOneStatement() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> maps().ofPage(address.page(), Slice.FIRST))).hasSize(1);
    }

    @Test
    void tellsTheHeadWithOneStatementAndNoDocument() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> maps().head(address))).singleElement()
                .satisfies(sql -> assertThat(sql).doesNotContain("BODY"));
    }

    @Test
    void findsHomesWithOneStatement() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> maps().homes(address.key(), 20))).hasSize(1);
    }

    @Test
    void listsNotesWithTwoStatementsAndNoDocument() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> maps().notes(address, Slice.FIRST))).hasSize(2)
                .noneMatch(sql -> sql.contains("BODY"));
    }

    @Test
    void keepsWhatANewerVersionWroteAndSaysSo() {
        givenTwoRevisions();
        givenARevisionOfANewerVersion();

        assertThatThrownBy(() -> maps().current(address)).isInstanceOf(UnreadableRevision.class);
        assertThat(maps().revision(address, 2)).isPresent();
        assertThat(maps().notes(address, Slice.FIRST).orElseThrow().entries()).hasSize(3);
        assertThat(maps().ofPage(address.page(), Slice.FIRST).entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"format\":\"klantreis\",\"formatVersion\":1,\"kind\":\"journey\"}"})
    void saysThatADamagedRevisionCannotBeRead(String body) {
        givenTwoRevisions();
        DamagedRevision.write(stored().database().jdbc(), address, 2, body);
        stored().forgetCaches();

        assertThatThrownBy(() -> maps().current(address)).isInstanceOf(UnreadableRevision.class);
        assertThatThrownBy(() -> maps().revision(address, 2)).isInstanceOf(UnreadableRevision.class);
        assertThat(maps().revision(address, 1)).isPresent();
        assertThat(maps().notes(address, Slice.FIRST).orElseThrow().entries()).hasSize(2);
    }

    @Test
    void restoresOverARevisionThatItCannotRead() {
        givenTwoRevisions();
        givenARevisionOfANewerVersion();
        stored().rows().deleteWithSQL(TokenRow.class, "DOC_ID = ?", document().getID());
        stored().rows().create(TokenRow.class,
                new DBParam(TokenRow.DOC_ID, document().getID()), new DBParam(TokenRow.REVISION, 3));

        editing().restore(address, 1, OptionalInt.empty(), "");

        assertThat(maps().current(address).orElseThrow().number()).isEqualTo(4);
        assertThat(maps().current(address).orElseThrow().document().title()).isEqualTo("First");
    }

    @Test
    void goesBackWithTwoStatementsForEachRevision() {
        givenTwoRevisions();
        stored().forgetCaches();

        assertThat(statementsOf(() -> history().back(address, 2).forEach(Optional::orElseThrow))).hasSize(4);
    }

    @Test
    void passesOverARevisionOfANewerVersionOnTheWayBack() {
        givenTwoRevisions();
        givenARevisionOfANewerVersion();

        assertThat(history().back(address, 3).map(Optional::isPresent)).containsExactly(false, true, true);
    }

    @Test
    void restoresWithNineStatements() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> editing().restore(address, 1, OptionalInt.empty(), ""))).hasSize(9);
    }

    @Test
    void editsWithSixStatementsWhatWasViewedBefore() {
        givenTwoRevisions();
        maps().current(address);

        assertThat(statementsOf(() -> editing().save(address, Draft.of(2, Journeys.titled("Third")), ""))).hasSize(6);
    }

    @Test
    void mergesALateSaveWithElevenStatements() {
        givenTwoRevisions();

        assertThat(statementsOf(() -> editing().save(address, Draft.of(1,
                Journeys.withLane(Journeys.titled("First"), "needs", "Needs")), ""))).hasSize(11);
        assertThat(maps().current(address).orElseThrow().document().title()).isEqualTo("Second");
    }

    @Test
    void keepsAMessageOfFourHundredEmoji() {
        givenTwoRevisions();

        editing().save(address, Draft.of(2, Journeys.titled("Third")), "🎈".repeat(400));

        assertThat(maps().current(address).orElseThrow().note().message()).isEqualTo("🎈".repeat(400));
    }

    private MapHistory history() {
        return new MapHistory(maps(), page -> new HomePage(Access.VIEW, true, 1));
    }

    private MapEditing editing() {
        return new MapEditing(maps(), page -> new HomePage(Access.EDIT, true, 1), () -> Optional.of("editor"),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void givenARevisionOfANewerVersion() {
        String newer = "{\"format\":\"klantreis\",\"formatVersion\":2,\"kind\":\"journey\"}";
        DocumentRow document = document();
        RevisionRow written = stored().rows().create(RevisionRow.class,
                new DBParam(RevisionRow.DOC_ID, document.getID()), new DBParam(RevisionRow.REVISION, 3),
                new DBParam(RevisionRow.DOC_REV, document.getID() + ":3"), new DBParam(RevisionRow.BODY, newer));
        document.setRevision(3);
        document.setRevisionRow(written.getID());
        document.save();
    }

    @Test
    void showsNothingOfASaveThatWasRolledBack() {
        givenTwoRevisions();

        stored().database().transactions().executeWithoutResult(transaction -> {
            maps().append(address, 2, revision("Undone"));
            assertThat(maps().current(address).orElseThrow().document().title()).isEqualTo("Undone");
            transaction.setRollbackOnly();
        });
        maps().append(address, 2, revision("Done"));

        assertThat(maps().current(address).orElseThrow().document().title()).isEqualTo("Done");
        assertThat(maps().revision(address, 3).orElseThrow().document().title()).isEqualTo("Done");
    }

    @Test
    void leavesTheDecisionToTheToken() {
        givenTwoRevisions();
        headSays(1);

        assertThat(maps().append(address, 1, revision("A second revision 2"))).isEmpty();
    }

    @Test
    void leavesTheLastWordToTheDatabase() {
        givenTwoRevisions();
        headSays(1);
        stored().rows().deleteWithSQL(TokenRow.class, "DOC_ID = ?", document().getID());
        stored().rows().create(TokenRow.class,
                new DBParam(TokenRow.DOC_ID, document().getID()), new DBParam(TokenRow.REVISION, 1));

        assertThat(maps().append(address, 1, revision("A second revision 2"))).isEmpty();

        assertThat(maps().notes(address, Slice.FIRST).orElseThrow().entries()).hasSize(2);
        assertThat(stored().rows().find(TokenRow.class, "DOC_ID = ?", document().getID()))
                .extracting(TokenRow::getRevision).containsExactly(1);
    }

    @Test
    void storesNothingOfAJourneyThatIsTooLargeToReadAgain() {
        givenTwoRevisions();
        NewRevision<Journey> large = new NewRevision<>(Journeys.described(70, "€".repeat(Limits.TEXT)), Optional.empty(), NOW, "", 1);

        assertThatThrownBy(() -> maps().append(address, 2, large))
                .isInstanceOf(InvalidValue.class).hasMessageContaining("too-large");
        assertThat(maps().current(address).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void keepsTheLargestJourney() {
        NewRevision<Journey> large = new NewRevision<>(Journeys.described(200, "x".repeat(Limits.TEXT)), Optional.empty(), NOW, "", 1);
        maps().begin(address, large);
        stored().forgetCaches();

        assertThat(maps().current(address).orElseThrow().document()).isEqualTo(large.document());
    }

    private void givenTwoRevisions() {
        maps().begin(address, revision("First"));
        maps().append(address, 1, revision("Second"));
    }

    private void headSays(int revision) {
        DocumentRow document = document();
        document.setRevision(revision);
        document.save();
    }

    private DocumentRow document() {
        return stored().rows().find(DocumentRow.class, "ADDRESS = ?", address.page() + ":" + address.key())[0];
    }

    private List<String> statementsOf(Runnable work) {
        maps().current(new MapAddress(1, "first-use-makes-the-tables"));
        return stored().statementsOf(work);
    }

    private static NewRevision<Journey> revision(String title) {
        return new NewRevision<>(Journeys.titled(title), Optional.of("editor"), NOW, "", 1);
    }
}
