package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Cell;
import org.klantreis.model.Journey;
import org.klantreis.model.Lane;
import org.klantreis.model.LaneKind;
import org.klantreis.model.Phase;
import org.klantreis.model.Step;

/** The markup that others may rely on. */
class MarkupTest {

    @Test
    void namesMapPageAndRevision() {
        Element map = Drawings.read(Journeys.full(4)).selectFirst("section.klantreis-map");

        assertThat(map.attr("data-klantreis-map")).isEqualTo("main");
        assertThat(map.attr("data-page")).isEqualTo("123");
        assertThat(map.attr("data-revision")).isEqualTo("7");
        assertThat(map.attr("lang")).isEqualTo("en");
    }

    @Test
    void saysWhetherTheReaderMayEditAndWhichRevisionIsPinned() {
        Presentation pinned = new Presentation(Drawings.READ.map(), 7, "k1", View.JOURNEY, Set.of(), OptionalInt.of(400), Output.INTERACTIVE, true, true, true);
        Document map = Drawings.read(Journeys.full(4), pinned);

        assertThat(map.select("section[data-klantreis-editable][data-klantreis-keepable]")).hasSize(1);
        assertThat(map.select(".klantreis-pinned").text()).isEqualTo("Revision 7 of this map, as this page asks for");
        assertThat(map.selectFirst(".klantreis-window").attr("style")).isEqualTo("max-height:400px");
        assertThat(Drawings.read(Journeys.full(4)).select("[data-klantreis-editable], [data-klantreis-keepable], .klantreis-pinned, .klantreis-window[style]")).isEmpty();
    }

    @Test
    void isOneTableWithHeadsOfPhasesStepsAndLanes() {
        Document map = Drawings.read(Journeys.full(16));

        assertThat(map.select("table.klantreis-table")).hasSize(1);
        assertThat(map.select("table.klantreis-table > caption")).hasSize(1);
        assertThat(map.select("thead th[scope=colgroup][data-phase]")).hasSize(8);
        assertThat(map.select("thead th[scope=col][data-step]")).hasSize(16);
        assertThat(map.select("tbody tr[data-lane] > th[scope=row]")).hasSize(12);
    }

    @Test
    void givesEveryLaneACellAtEveryColumn() {
        Document map = Drawings.read(Journeys.full(16));

        for (Element row : map.select("tr[data-lane]:not([data-kind=emotion])")) {
            assertThat(row.select("> td[data-at]")).as(row.attr("data-lane")).hasSize(16);
        }
    }

    @Test
    void marksEveryKnownFeelingOnTheCurve() {
        Document map = Drawings.read(Journeys.felt(1, Double.NaN, -2));

        assertThat(map.select("svg.klantreis-curve[role=img] > title, svg.klantreis-curve > desc")).hasSize(2);
        assertThat(map.select("svg.klantreis-curve [data-step]").eachAttr("data-step")).containsExactly("s0", "s2");
    }

    @Test
    void prefixesAllIdsSoThatEqualMapsStandTwiceOnAPage() {
        List<String> ids = Drawings.read(Journeys.full(4)).select("section.klantreis-map[id], section.klantreis-map *[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.equals("k1") || id.startsWith("k1-"));
    }

    @Test
    void pointsOnlyToIdsThatAreThere() {
        Document map = Drawings.read(Journeys.full(4));

        for (Element use : map.select("use")) {
            assertThat(map.getElementById(use.attr("href").substring(1))).isNotNull();
        }
        for (Element labelled : map.select("[aria-labelledby]")) {
            assertThat(labelled.attr("aria-labelledby").split(" ")).allMatch(id -> map.getElementById(id) != null);
        }
    }

    @Test
    void makesAPhaseWithoutStepsAColumnOfItsOwn() {
        Journey journey = Journeys.of(List.of(Phase.of("p1", "First"), Phase.of("p2", "Empty")), List.of(Step.of("s1", "p1", "I come")),
                List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts")), List.of(Cell.of("l1", "p2", "Then what?")), List.of());

        Document map = Drawings.read(journey);

        assertThat(map.selectFirst("th[data-phase=p2]").attr("rowspan")).isEqualTo("2");
        assertThat(map.select("tr[data-lane=l1] > td").eachAttr("data-at")).containsExactly("s1", "p2");
        assertThat(map.selectFirst("td[data-at=p2]").text()).isEqualTo("Then what?");
    }

    @Test
    void letsACellSpanItsPhase() {
        Document map = Drawings.read(spanned(List.of(Cell.of("l1", "p1", "All along"))));

        assertThat(map.selectFirst("td[data-at=p1]").attr("colspan")).isEqualTo("2");
        assertThat(map.select("tr[data-lane=l1] > td").eachAttr("data-at")).containsExactly("p1", "s3");
    }

    @Test
    void showsPhaseCellAboveStepCells() {
        Document map = Drawings.read(spanned(List.of(Cell.of("l1", "p1", "All along"), Cell.of("l1", "s2", "Here"))));

        assertThat(map.select("tr[data-lane=l1]")).hasSize(2);
        assertThat(map.selectFirst("tr[data-lane=l1] > th").attr("rowspan")).isEqualTo("2");
        assertThat(map.selectFirst("td[data-at=s3]").attr("rowspan")).isEqualTo("2");
        assertThat(map.selectFirst("td[data-at=p1]").attr("rowspan")).isEqualTo("1");
        assertThat(map.select("tr[data-lane=l1] + tr > td").eachAttr("data-at")).containsExactly("s1", "s2");
    }

    private static Journey spanned(List<Cell> cells) {
        return Journeys.of(List.of(Phase.of("p1", "First"), Phase.of("p2", "Second")),
                List.of(Step.of("s1", "p1", "I come"), Step.of("s2", "p1", "I see"), Step.of("s3", "p2", "I go")),
                List.of(Lane.of("l1", LaneKind.TEXT, "Thoughts")), cells, List.of());
    }
}
