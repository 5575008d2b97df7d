package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;

/** What will be done about what was found, below the map. */
class PlanTest {

    private static final String WHOLE = """
            {"id": "i1", "title": "Call <back>", "text": "Within a day.", "owner": "Service desk", "horizon": "next", "impact": 5,
             "effort": 2, "status": "validated", "due": "2027-03-01", "before": "NPS -20", "after": "NPS 10", "findings": ["f1"]}""";

    @Test
    void saysNothingWithoutImprovements() {
        assertThat(Drawings.read(journey("en", "")).select(".klantreis-plan")).isEmpty();
        assertThat(paper(journey("en", "")).text()).doesNotContain("Improvement plan");
    }

    @Test
    void tellsAllThatIsKnownOfAnImprovement() {
        Element improvement = Drawings.read(journey("en", WHOLE)).selectFirst(".klantreis-plan li");

        assertThat(improvement.selectFirst("strong").text()).isEqualTo("Call <back>");
        assertThat(improvement.text()).contains("validated", "Within a day.", "Horizon next", "Owner Service desk", "Due Mar 1, 2027",
                "Impact 5 of 5", "Effort 2 of 5", "Measured before NPS -20", "Measured after NPS 10", "About Nobody answers", "At I call");
    }

    @Test
    void handsScriptsTheWordsOfTheDocument() {
        Element improvement = Drawings.read(journey("nl", WHOLE)).selectFirst(".klantreis-plan li");

        assertThat(improvement.dataset()).containsEntry("improvement", "i1").containsEntry("horizon", "next")
                .containsEntry("impact", "5").containsEntry("effort", "2").containsEntry("status", "validated")
                .containsEntry("owner", "Service desk").containsEntry("due", "Klaar op 1 mrt. 2027");
    }

    @Test
    void keepsTheOrderOfThePlan() {
        Document map = Drawings.read(journey("en", "{\"id\": \"i2\", \"title\": \"Second\"}, {\"id\": \"i1\", \"title\": \"First\"}"));

        assertThat(map.select(".klantreis-plan li").eachAttr("data-improvement")).containsExactly("i2", "i1");
    }

    @Test
    void tellsThePlanOnPaperAsText() {
        assertThat(paper(journey("nl", WHOLE)).text()).contains("Verbeterplan", "Call <back> (gevalideerd)", "Within a day.", "Inspanning: 2 van 5");
    }

    @ParameterizedTest
    @CsvSource({"idea, ''", "validated, ''", "implemented, Improvement delivered", "measured, Improvement delivered"})
    void marksAtItsStepWhatWasDelivered(String status, String mark) {
        Document map = Drawings.read(journey("en", "{\"id\": \"i1\", \"title\": \"Call back\", \"steps\": [\"s1\"], \"status\": \"" + status + "\"}"));

        assertThat(map.select("th[data-step=s1] [data-i=delivered]").text()).isEqualTo(mark);
    }

    @Test
    void namesAFewOfManyFindingsAndCountsTheRest() {
        String findings = IntStream.range(1, 9).mapToObj(n -> "\"f" + n + "\"").collect(Collectors.joining(","));

        Document map = Drawings.read(journey("en", "{\"id\": \"i1\", \"title\": \"Call back\", \"findings\": [" + findings + "]}"));

        assertThat(map.selectFirst(".klantreis-plan li").text()).contains("and 3 more");
    }

    private static Document paper(Journey journey) {
        return Drawings.read(journey, Drawings.READ.as(Output.STATIC));
    }

    private static Journey journey(String lang, String improvements) {
        String findings = IntStream.range(1, 9).mapToObj(n -> "{\"id\": \"f" + n + "\", \"kind\": \"pain\", \"title\": \"Nobody answers\", \"steps\": [\"s1\"]}")
                .collect(Collectors.joining(","));
        return new MapJson().read("""
                {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "%s", "title": "Calling",
                 "phases": [{"id": "p1", "title": "Ask"}], "steps": [{"id": "s1", "phase": "p1", "title": "I call"}],
                 "findings": [%s], "improvements": [%s]}
                """.formatted(lang, findings, improvements));
    }
}
