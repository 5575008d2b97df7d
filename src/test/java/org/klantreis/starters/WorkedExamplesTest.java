package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {

    @ParameterizedTest
    @MethodSource("examples")
    void haveAnAdvisedSize(StarterFile starter) {
        assertThat(starter.list("phases")).hasSizeBetween(5, 6);
        assertThat(starter.list("steps")).hasSizeBetween(9, 22);
        assertThat(starter.list("improvements")).hasSizeBetween(3, 10);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reachTheLowestPointOfTheScale(StarterFile starter) {
        assertThat(starter.texts("steps", "valence")).contains("-2");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nameASourceForWhatIsResearchedAndOnlyForThat(StarterFile starter) {
        assertThat(starter.list("steps")).allSatisfy(step -> assertThat(step.path("sources").isEmpty())
                .as(step.path("title").asText()).isEqualTo(step.path("evidence").asText().equals("assumed")));
        assertThat(starter.texts("steps", "evidence")).contains("assumed", "partly", "researched");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void passThroughWaitingOrThinkingAndTurnBackOnce(StarterFile starter) {
        List<JsonNode> between = starter.list("steps").stream()
                .filter(step -> !step.path("kind").asText().equals("touchpoint")).toList();
        assertThat(between).hasSizeGreaterThan(1);
        assertThat(starter.list("steps").stream().filter(step -> step.has("returnsTo"))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void sayWhoDoesWhatByWhenAboutThePains(StarterFile starter) {
        assertThat(starter.list("improvements")).allSatisfy(improvement -> assertThat(improvement.fieldNames())
                .toIterable().contains("owner", "due", "horizon", "impact", "effort", "status", "before", "after"));
    }

    static Stream<StarterFile> examples() {
        return StarterFile.examples();
    }
}
