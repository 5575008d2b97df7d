package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlueprintStarterTest {

    /** What the customer does stands in the steps already; a lane of its own would say it twice. */
    private static final List<String> LANES = List.of("physical-evidence", "frontstage", "backstage", "support");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void fillsEveryLaneUnderEveryStepButTheOneBeforeItBegins(String lang) {
        StarterFile blueprint = StarterFile.read("service-blueprint", lang);
        assertThat(LANES).allSatisfy(lane -> assertThat(work(blueprint).filter(cell -> cell.path("lane").asText().equals(lane)))
                .hasSizeGreaterThanOrEqualTo(blueprint.list("steps").size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void marksWhereItFailsAndWhereItWaits(String lang) {
        StarterFile blueprint = StarterFile.read("service-blueprint", lang);
        assertThat(work(blueprint).map(cell -> cell.path("mark").asText())).contains("fail", "wait");
        assertThat(blueprint.list("steps").stream().map(step -> step.path("moment").path("kind").asText())).contains("fail", "wait");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void tellsOfAllWorkWhichDepartmentDoesItAndOfMostHowLongItTakes(String lang) {
        List<JsonNode> work = work(StarterFile.read("service-blueprint", lang))
                .filter(cell -> cell.path("lane").asText().endsWith("stage")).toList();
        assertThat(work).allMatch(cell -> cell.has("department"));
        assertThat(work.stream().filter(cell -> cell.has("duration"))).hasSizeGreaterThan(work.size() / 2);
        assertThat(Set.copyOf(work.stream().map(cell -> cell.path("department").asText()).toList()))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private static Stream<JsonNode> work(StarterFile blueprint) {
        return blueprint.list("cells").stream().filter(cell -> LANES.contains(cell.path("lane").asText()));
    }
}
