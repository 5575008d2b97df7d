package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two maps to put beside each other: how it is, and how it is wished. */
class PairStartersTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void shareActorScopePhasesAndLanes(String lang) {
        assertThat(asIs(lang).tree().path("state").asText()).isEqualTo("as-is");
        assertThat(toBe(lang).tree().path("state").asText()).isEqualTo("to-be");
        assertThat(List.of("personas", "lanes", "contactReasons")).allMatch(member ->
                asIs(lang).tree().path(member).equals(toBe(lang).tree().path(member)));
        assertThat(toBe(lang).texts("phases", "title")).isEqualTo(asIs(lang).texts("phases", "title"));
        assertThat(toBe(lang).ids("phases")).isEqualTo(asIs(lang).ids("phases"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void keepChangeAddAndDropSteps(String lang) {
        List<String> before = asIs(lang).ids("steps");
        List<String> after = toBe(lang).ids("steps");
        assertThat(after).anyMatch(before::contains).anyMatch(id -> !before.contains(id));
        assertThat(before).anyMatch(id -> !after.contains(id));
        assertThat(toBe(lang).texts("steps", "title")).anyMatch(asIs(lang).texts("steps", "title")::contains);
    }

    /** An id means one thing: what is not the same finding or improvement has another one. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void giveNoIdToDifferentFindingsOrImprovements(String lang) {
        assertThat(List.of("findings", "improvements")).allSatisfy(list ->
                assertThat(toBe(lang).ids(list)).doesNotContainAnyElementsOf(asIs(lang).ids(list)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whatIsWishedFeelsBetterAndIsOnlyPlanned(String lang) {
        assertThat(mean(toBe(lang))).isGreaterThan(mean(asIs(lang)) + 0.5);
        assertThat(toBe(lang).texts("steps", "status")).contains("planned");
        assertThat(toBe(lang).texts("steps", "evidence")).doesNotContain("researched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void whoCannotPhoneNoLongerHasTo(String lang) {
        assertThat(phoned(asIs(lang))).isTrue();
        assertThat(phoned(toBe(lang))).isFalse();
    }

    private static boolean phoned(StarterFile starter) {
        return starter.list("steps").stream().anyMatch(step -> StarterFile.texts(step.path("channels")).contains("phone"));
    }

    private static double mean(StarterFile starter) {
        return starter.list("steps").stream().mapToDouble(step -> step.path("valence").asDouble()).average().orElseThrow();
    }

    private static StarterFile asIs(String lang) {
        return StarterFile.read("pair-as-is", lang);
    }

    private static StarterFile toBe(String lang) {
        return StarterFile.read(StarterFile.WISHED, lang);
    }
}
