package org.klantreis.starters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprovementPlanStarterTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void coversEveryHorizonAndStatus(String lang) {
        StarterFile plan = StarterFile.read("improvement-plan", lang);
        assertThat(plan.texts("improvements", "horizon")).contains("now", "next", "later");
        assertThat(plan.texts("improvements", "status"))
                .contains("idea", "to-validate", "validated", "implemented", "measured");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void spreadsOverTheMatrixOfImpactAndEffort(String lang) {
        StarterFile plan = StarterFile.read("improvement-plan", lang);
        assertThat(Set.copyOf(plan.texts("improvements", "impact"))).hasSizeGreaterThan(2);
        assertThat(Set.copyOf(plan.texts("improvements", "effort"))).contains("1", "5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void answersEveryFinding(String lang) {
        StarterFile plan = StarterFile.read("improvement-plan", lang);
        Stream<JsonNode> answered = plan.list("improvements").stream().map(improvement -> improvement.path("findings"));
        assertThat(answered.map(StarterFile::texts).flatMap(List::stream)).containsAll(plan.ids("findings"));
    }
}
