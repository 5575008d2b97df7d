package org.klantreis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {

    @Test
    void refusesValenceOutsideTheScale() {
        assertRefused("out-of-range", "valence", () -> Valence.of(new BigDecimal("2.5")), "2.5", -2, 2);
        assertRefused("out-of-range", "valence", () -> Valence.of(new BigDecimal("-3")), "-3", -2, 2);
        assertRefused("out-of-range", "valence", () -> new Valence(5), "2.5", -2, 2);
    }

    @Test
    void refusesValenceBetweenTheHalves() {
        assertRefused("not-a-half", "valence", () -> Valence.of(new BigDecimal("0.25")), "0.25");
    }

    @Test
    void refusesWorkThatTakesLessThanNothing() {
        assertRefused("negative-duration", "duration", () -> Work.of(Duration.ofMinutes(-1), ""), Duration.ofMinutes(-1));
        assertRefused("line-break", "department", () -> Work.of(Duration.ZERO, "Planning\nMechanics"));
    }

    @Test
    void refusesDurationsThatCannotBeAddedUp() {
        Duration longest = Duration.ofDays(Limits.DURATION_DAYS);
        Duration longer = longest.plusNanos(1);

        assertRefused("too-long-duration", "duration", () -> Work.of(longer, ""), longer, Limits.DURATION_DAYS);
        assertRefused("too-long-duration", "measures.duration", () -> resolution(Optional.of(longer)), longer, Limits.DURATION_DAYS);
        assertThat(longest.multipliedBy(Limits.ENTRIES)).isPositive();
    }

    @Test
    void readsValenceInHalvesHoweverItIsWritten() {
        assertThat(Valence.of(new BigDecimal("-1.50"))).isEqualTo(new Valence(-3));
        assertThat(Valence.of(new BigDecimal("2E0")).value()).isEqualTo(2);
        assertThat(new Valence(-1)).isLessThan(Valence.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource({"NPS, -101, -100, 100", "NPS, 100.5, -100, 100", "CSAT, -1, 0, 100", "CES, 0, 1, 7", "CES, 8, 1, 7",
            "FCR, 101, 0, 100", "CONVERSION, -0.1, 0, 100", "DROP_OFF, 100.01, 0, 100", "VOLUME, -1, 0, 2147483647"})
    void refusesMeasuresOutsideTheirRange(MeasureKind kind, String value, int least, int most) {
        assertRefused("out-of-range", "value", () -> measure(kind, value, CsatScale.PERCENT), value, least, most);
    }

    @Test
    void measuresSatisfactionOnItsOwnScale() {
        assertRefused("out-of-range", "value", () -> measure(MeasureKind.CSAT, "6", CsatScale.ONE_TO_FIVE), "6", 1, 5);
        assertThat(measure(MeasureKind.CSAT, "6", CsatScale.ONE_TO_TEN).value()).isEqualTo(new BigDecimal("6"));
    }

    @Test
    void takesEqualNumbersForEqualMeasures() {
        assertThat(measure(MeasureKind.COST, "1E+2", CsatScale.PERCENT)).isEqualTo(measure(MeasureKind.COST, "100.00", CsatScale.PERCENT));
        assertThat(measure(MeasureKind.COST, "1E+2", CsatScale.PERCENT).value()).hasToString("100");
    }

    @Test
    void refusesNumbersOfManyDigits() {
        assertRefused("too-many-digits", "value", () -> measure(MeasureKind.FREE, "1E+999999999", CsatScale.PERCENT), 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+30", "12345E+28", "-1E+30", "1E-31"})
    void refusesNumbersThatNeedManyDigitsWithoutAnExponent(String value) {
        assertRefused("too-many-digits", "value", () -> measure(MeasureKind.COST, value, CsatScale.PERCENT), 30);
    }

    @Test
    void refusesAResolutionTimeWithoutOrBelowZero() {
        assertRefused("missing", "measures.duration", () -> resolution(Optional.empty()));
        assertRefused("negative-duration", "measures.duration", () -> resolution(Optional.of(Duration.ofMinutes(-1))), Duration.ofMinutes(-1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a b", "é", "_x", "a/b"})
    void refusesIdsThatAreNotPlain(String id) {
        assertRefused("malformed-id", "id", () -> new ElementId(id), id);
    }

    @Test
    void takesIdsOfSixtyFourCharactersAndNoMore() {
        assertThat(new ElementId("x".repeat(64)).value()).hasSize(64);
        assertRefused("malformed-id", "id", () -> new ElementId("x".repeat(65)), "x".repeat(40) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Main", "a_b", "-a", "a b"})
    void refusesKeysThatAreNotLowerCase(String key) {
        assertRefused("malformed-key", "key", () -> new MapAddress(1, key), key);
    }

    @Test
    void refusesPagesThatCannotBe() {
        assertRefused("malformed-page", "page", () -> new MapAddress(0, MapAddress.MAIN), "0");
    }

    @Test
    void refusesElementsWithoutATitle() {
        assertRefused("missing", "title", () -> Phase.of("p1", " "));
        assertRefused("missing", "title", () -> Step.of("s1", "p1", ""));
        assertRefused("missing", "title", () -> Lane.of("l1", LaneKind.TEXT, "\t"));
        assertRefused("missing", "title", () -> Finding.of("f1", FindingKind.PAIN, "", List.of()));
        assertRefused("missing", "personas.name", () -> new PersonaReference(Optional.empty(), "", Extras.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u200B", "\uFEFF", "\u202E \u2003"})
    void refusesTitlesThatNobodySees(String title) {
        assertRefused("missing", "title", () -> Phase.of("p1", title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u0085", "\u2028"})
    void refusesLineBreaksInLines(String end) {
        assertRefused("line-break", "title", () -> Phase.of("p1", "Ask" + end + "Wait"));
        assertThat(Cell.of("l1", "s1", "Ask" + end + "Wait").text()).contains(end);
    }

    @Test
    void takesTitlesOfFiveHundredCharactersAndNoMore() {
        assertThat(Phase.of("p1", "🎈".repeat(500)).title()).hasSize(1000);
        assertRefused("too-long", "title", () -> Phase.of("p1", "é".repeat(501)), 501, 500);
    }

    @Test
    void takesTextsOfTenThousandCharactersAndNoMore() {
        assertThat(Cell.of("l1", "s1", "x".repeat(10_000)).text()).hasSize(10_000);
        assertRefused("too-long", "text", () -> Cell.of("l1", "s1", "x".repeat(10_001)), 10_001, 10_000);
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "7, U+0007", "55296, U+D800", "57343, U+DFFF", "65535, U+FFFF"})
    void refusesCharactersThatCannotBeStored(int character, String shown) {
        assertRefused("control-character", "text", () -> Cell.of("l1", "s1", "a" + (char) character), shown);
        assertRefused("control-character", "x", () -> new Extras(Map.of("x", "\"" + (char) character + "\"")), shown);
    }

    @Test
    void takesTabsLineBreaksEmojiAndRightToLeftText() {
        assertThat(Cell.of("l1", "s1", "\t\r\n👩‍👩‍👧 مرحبا ").text()).startsWith("\t\r\n");
    }

    @Test
    void refusesMarksOutsideOneToFive() {
        assertRefused("out-of-range", "ownScore", () -> new Contact(List.of(), "", Optional.empty(), Optional.empty(),
                Optional.empty(), OptionalInt.of(6)), "6", 1, 5);
    }

    @Test
    void refusesMoreThanThirtyChannelsAtAStep() {
        assertRefused("too-many", "channels", () -> Contact.through(IntStream.range(0, 31).mapToObj(n -> "c" + n).toArray(String[]::new)), 31, 30);
    }

    @Test
    void refusesTheSameEntryTwice() {
        ElementId step = new ElementId("s1");

        assertRefused("duplicate-entry", "channels", () -> Contact.through("phone", "app", "phone"), "phone");
        assertRefused("duplicate-entry", "steps", () -> Finding.of("f1", FindingKind.PAIN, "Slow", List.of(step, step)), "s1");
        assertRefused("duplicate-entry", "emotionWords", () -> new OwnWords(List.of(), List.of(), List.of(word(1), word(2))), "meh");
        assertRefused("duplicate-entry", "channels", () -> new OwnWords(List.of(fax("Fax"), fax("Old fax")), List.of(), List.of()), "fax");
    }

    @Test
    void refusesWordsOutsideTheVocabularyAndTellsTheOthers() {
        assertRefused("unknown-word", "kind", () -> Word.of(MomentKind.class, "kind", "joke"), "joke", "truth, fail, wait");
        assertThat(Word.of(Directness.class, "directness", "word-of-mouth")).isEqualTo(Directness.WORD_OF_MOUTH);
    }

    @Test
    void keepsUnknownMembersInTheirOrder() {
        Map<String, String> members = new LinkedHashMap<>();
        List.of("z", "a", "m").forEach(name -> members.put(name, "1"));

        assertThat(new Extras(members).members().keySet()).containsExactly("z", "a", "m");
    }

    private static EmotionWord word(int strength) {
        return new EmotionWord("meh", "Meh", EmotionFamily.DISGUST, strength, Optional.empty(), Extras.NONE);
    }

    private static Channel fax(String name) {
        return new Channel("fax", name, "", false, Extras.NONE);
    }

    private static Measure measure(MeasureKind kind, String value, CsatScale scale) {
        return new Measure(kind, new BigDecimal(value), scale, "", "", Optional.empty(), Optional.empty(), "", Extras.NONE);
    }

    private static Measure resolution(Optional<Duration> duration) {
        return new Measure(MeasureKind.RESOLUTION_TIME, BigDecimal.ZERO, CsatScale.PERCENT, "", "", duration,
                Optional.empty(), "", Extras.NONE);
    }

    private static void assertRefused(String rule, String field, ThrowingCallable making, Object... details) {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class, making);

        assertThat(refused).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.details()).containsExactly(details);
    }
}
