package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.klantreis.model.ElementId;
import org.klantreis.model.Evidence;
import org.klantreis.model.Extras;
import org.klantreis.model.Finding;
import org.klantreis.model.FindingKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** A finding that stands at several steps. */
class RepeatedFindingTest {

    @Test
    void isToldAtLengthInItsFirstColumnOnly() {
        Elements cells = Drawings.read(found("s3", "s1")).select("tr[data-kind=pain] td");

        assertThat(cells.eachText()).hasSize(2);
        assertThat(cells.get(0).text()).contains("Nobody answers", "severity 4 of 5", "Not even after an hour.");
        assertThat(cells.get(1).text()).isEmpty();
        assertThat(cells.get(2).text()).isEqualTo("Nobody answers");
    }

    private static Journey found(String... steps) {
        Finding finding = new Finding(new ElementId("f1"), FindingKind.PAIN, "Nobody answers", "Not even after an hour.",
                List.of(steps).stream().map(ElementId::new).toList(), OptionalInt.of(4), Evidence.ASSUMED,
                Optional.empty(), Extras.NONE);
        return Journeys.of(List.of(Phase.of("p1", "Ask")),
                List.of(Step.of("s1", "p1", "I call"), Step.of("s2", "p1", "I wait"), Step.of("s3", "p1", "I call again")),
                List.of(Lane.of("l1", LaneKind.PAIN, "Pain points")), List.of(), List.of(finding));
    }
}
