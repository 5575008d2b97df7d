package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;

/** The drawing rules of the curve, as they arrive on the page. */
class CurveRowTest {

    @Test
    void namesTheEndOnceWhereItIsAsHighAsTheHighest() {
        assertThat(Drawings.read(Journeys.felt(0, 2, 2)).select(".klantreis-tag").eachText()).containsExactly("lowest", "highest · end");
        assertThat(Drawings.read(Journeys.felt(0, 2, 1)).select(".klantreis-tag").eachText()).containsExactly("lowest", "highest", "end");
    }

    @Test
    void putsPointsAtTheMiddleOfTheirColumns() {
        assertThat(marks(Journeys.felt(1, 0, -1, 2)).eachAttr("x")).containsExactly("12.5%", "37.5%", "62.5%", "87.5%");
    }

    @Test
    void putsPointsAtTheHeightOfTheirValence() {
        assertThat(marks(Journeys.felt(2, 0, -2)).eachAttr("y")).containsExactly("48", "112", "176");
    }

    @Test
    void labelsEveryPointWithWordAndPosition() {
        Document map = Drawings.read(Journeys.full(4));

        assertThat(map.select(".klantreis-curve tspan").eachText()).containsExactly("frustration \u22122", "relief +0.5", "hope \u22121.5", "doubt +1");
    }

    @Test
    void drawsNoPointWhereNobodyKnows() {
        Document map = Drawings.read(Journeys.felt(1, Double.NaN, 1));

        assertThat(map.select("svg.klantreis-curve [data-step=s1]")).isEmpty();
        assertThat(map.select("path.klantreis-bridge")).hasSize(1);
    }

    @Test
    void drawsNoFunctionalCurveWhereNobodyKnows() {
        Document map = Drawings.read(Examples.read("permit", "en"));

        assertThat(map.select("path.klantreis-functional")).isNotEmpty();
        assertThat(map.select("path.klantreis-bridge")).isNotEmpty();
    }

    @Test
    void offersNoFiguresWhereThereIsNoStep() {
        assertThat(Drawings.read(Examples.read("blank", "en")).select("details.klantreis-figures")).isEmpty();
    }

    @Test
    void leadsBackBelowTheLowestLabel() {
        Document map = Drawings.read(Examples.read("hotel-stay", "en"));

        assertThat(map.selectFirst("path.klantreis-return").attr("d")).contains(" 228C");
        assertThat(map.selectFirst("svg.klantreis-curve").attr("height")).isEqualTo("256");
    }

    @Test
    void neverShowsAMildFeelingAsNone() {
        assertThat(List.of(CurveMarks.level(0.5), CurveMarks.level(-0.5), CurveMarks.level(0))).containsExactly(3, 1, 2);
    }

    @Test
    void marksHighestLowestAndLast() {
        Document map = Drawings.read(Journeys.felt(0, 2, -1, 0.5));

        assertThat(map.select("text.klantreis-tag").eachText()).containsExactly("highest", "lowest", "end");
        assertThat(map.select("text.klantreis-tag").eachAttr("x")).isEqualTo(marks(Journeys.felt(0, 2, -1, 0.5)).eachAttr("x").subList(1, 4));
    }

    @Test
    void drawsAllNegativeMapsBelowTheNeutralLine() {
        assertThat(marks(Journeys.felt(-0.5, -2, -1)).eachAttr("y")).allMatch(y -> Integer.parseInt(y) > 112);
    }

    @Test
    void drawsASinglePointWithoutAStroke() {
        Document map = Drawings.read(Journeys.felt(1.5));

        assertThat(map.select(".klantreis-curve use")).hasSize(1);
        assertThat(map.select(".klantreis-curve > svg > path").eachAttr("class")).containsExactly("klantreis-disc");
        assertThat(map.selectFirst("desc").text()).contains("The only one: \"I take step 0\" (+1.5)");
    }

    @Test
    void keepsEqualNeighboursLevel() {
        Document map = Drawings.read(Journeys.felt(1, 1));

        assertThat(map.selectFirst("path.klantreis-assumed").attr("d")).isEqualTo("M50 80C83 80 117 80 150 80");
    }

    @Test
    void describesItselfInOneBreath() {
        assertThat(Drawings.read(Journeys.felt(0, 2, -1, 0.5)).selectFirst("desc").text()).isEqualTo(
                "Emotions are known for 4 of 4 steps. Lowest at \"I take step 2\" (\u22121). "
                        + "Highest at \"I take step 1\" (+2). It ends with \"I take step 3\" (+0.5).");
    }

    @Test
    void saysSoWhenNothingIsKnown() {
        assertThat(Drawings.read(Journeys.felt(Double.NaN)).selectFirst("desc").text()).isEqualTo("No emotions have been mapped yet.");
    }

    @Test
    void hasItsFiguresOneClickAway() {
        Document map = Drawings.read(Journeys.felt(1, Double.NaN));

        assertThat(map.select("details.klantreis-figures tbody tr")).hasSize(2);
        assertThat(map.select("details.klantreis-figures tbody tr").first().text()).isEqualTo("Only I take step 0 +1 assumed");
    }

    private static Elements marks(Journey journey) {
        return Drawings.read(journey).select(".klantreis-curve use");
    }
}
