package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Work;

/** A service blueprint where there is no room for a table. */
class BlueprintOnPaperTest {

    private final Journey journey = TestBlueprint.map().lane(LaneKind.PHYSICAL_EVIDENCE)
            .cell("physical-evidence", "s1", Work.of(Duration.ofMinutes(1), ""))
            .lane(LaneKind.BACKSTAGE).cell("backstage", "s1", Work.of(Duration.ofMinutes(5), "Sales"))
            .cell("backstage", "s2", Work.of(Duration.ofMinutes(10), "Legal")).journey();

    @Test
    void drawsTheLinesBetweenWhatStandsAboveAndBelow() {
        assertThat(paper(View.BLUEPRINT).selectFirst("tbody td:last-child").text()).isEqualTo(
                "physical-evidence: 1 min Line of interaction Line of visibility backstage: 5 min; Sales");
    }

    @Test
    void tellsWhatLanesAddUpToAndWhereWorkIsHandedOver() {
        assertThat(paper(View.BLUEPRINT).text()).contains("physical-evidence: 1 min in total · backstage: 15 min in total", "hand-over from Sales", "Hand-overs: 1");
        assertThat(paper(View.JOURNEY).text()).doesNotContain("in total");
    }

    private Document paper(View view) {
        return Drawings.read(journey, Drawings.READ.as(view).as(Output.STATIC));
    }
}
