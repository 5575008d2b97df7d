package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;

/** What a step tells, whatever lanes are drawn. */
class StepHeadsTest {

    private final Journey hotel = Examples.read("hotel-stay", "en");
    private final Presentation onlyTheCurve = new Presentation(Drawings.READ.map(), 1, "k1", View.JOURNEY, Set.of("emotion"),
            OptionalInt.empty(), Output.INTERACTIVE, false, false);

    @Test
    void canBeFilteredWithoutLanes() {
        Document map = Drawings.read(hotel, onlyTheCurve);

        assertThat(map.selectFirst("th[data-step]").attr("data-channel")).isEqualTo("website");
        assertThat(map.select("th[data-moment]")).isNotEmpty();
    }

    @Test
    void tellsWhatNoLaneTells() {
        assertThat(Drawings.read(hotel, onlyTheCurve).selectFirst("th[data-step] dl").text()).contains("Owner Marketing", "Channels website");
        assertThat(Drawings.read(hotel).selectFirst("th[data-step]").text()).doesNotContain("Owner");
    }

    @Test
    void hasASignOnlyWhereThereIsOne() {
        assertThat(Drawings.read(Examples.read("permit", "en")).select("[data-i='']")).isEmpty();
    }
}
