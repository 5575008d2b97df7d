package org.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.testing.Journeys;

class AnchorTest {

    private final AnchorTitles titles = AnchorTitles.of(Journeys.titled("A trip"));

    @ParameterizedTest
    @ValueSource(strings = {"s1", "journey", "A_long-id", "l1/s1"})
    void namesAnElementOrACell(String element) {
        assertThat(new Anchor(element)).hasToString(element);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "/", "l1/", "/s1", "l1/s1/p1", "-s1", "s1 ", "s1\n", "<b>", "../s1", "é"})
    void refusesWhatNamesNothing(String element) {
        assertThatThrownBy(() -> new Anchor(element)).isInstanceOf(InvalidValue.class).hasMessageContaining("malformed-element");
    }

    @Test
    void refusesAnIdThatIsTooLong() {
        assertThat(new Anchor("a".repeat(64) + "/" + "b".repeat(64)).element()).hasSize(129);
        assertThatThrownBy(() -> new Anchor("a".repeat(65))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"'', A trip", "p1, Orientation", "s1, I look up the opening hours", "l1, Thoughts",
            "l1/s1, Thoughts · I look up the opening hours", "l1/p1, Thoughts · Orientation"})
    void isCalledAsPeopleReadIt(String element, String title) {
        assertThat(titles.of(new Anchor(element))).contains(title);
    }

    @Test
    void tellsWhetherAnotherMapHasPlacesThatThisOneLacks() {
        AnchorTitles more = AnchorTitles.of(Journeys.withLane(Journeys.titled("Another trip"), "needs", "Needs"));

        assertThat(more.hasAllOf(titles)).isTrue();
        assertThat(titles.hasAllOf(more)).isFalse();
        assertThat(AnchorTitles.of(Journeys.described(1, "Another step")).hasAllOf(titles)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s2", "l2", "l1/s2", "l2/s1", "s1/l1", "s1/s1"})
    void isCalledNothingWhereItIsNotOnTheMap(String element) {
        assertThat(titles.of(new Anchor(element))).isEmpty();
    }
}
