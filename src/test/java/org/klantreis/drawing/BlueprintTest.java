package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;

class BlueprintTest {

    private final Journey permit = Examples.read("permit", "en");

    @Test
    void hidesBlueprintLanesFromTheJourney() {
        Document map = Drawings.read(permit);

        assertThat(map.selectFirst("tr[data-kind=backstage]").hasAttr("hidden")).isTrue();
        assertThat(map.select(".klantreis-line")).isEmpty();
    }

    @Test
    void putsBlueprintLanesFirstWithNamedLinesBetween() {
        Document map = Drawings.read(permit, Drawings.READ.as(View.BLUEPRINT));

        List<String> rows = map.select("tbody > tr:not([hidden])").stream().limit(7).map(BlueprintTest::name).toList();
        assertThat(rows).containsExactly("physical-evidence", "Line of interaction", "frontstage", "Line of visibility",
                "backstage", "Line of internal interaction", "support");
    }

    @Test
    void keepsTheRestOfTheMapAtHand() {
        Document map = Drawings.read(permit, Drawings.READ.as(View.BLUEPRINT));

        assertThat(map.selectFirst("tr[data-kind=pain]").hasAttr("hidden")).isTrue();
        assertThat(map.selectFirst("tr[data-kind=emotion]").hasAttr("hidden")).isFalse();
    }

    @Test
    void drawsOnlyTheLanesThatAreNamed() {
        Presentation named = new Presentation(Drawings.READ.map(), 1, "k1", View.JOURNEY, Set.of("emotion", "thoughts"),
                OptionalInt.empty(), Output.INTERACTIVE, false, false);

        assertThat(Drawings.read(permit, named).select("tr[data-lane]").eachAttr("data-kind")).containsExactly("text", "emotion");
    }

    @Test
    void leavesHiddenLanesOutOnPaper() {
        assertThat(Drawings.read(permit, Drawings.READ.as(Output.STATIC)).text()).doesNotContain("Backstage:");
    }

    private static String name(Element row) {
        return row.hasClass("klantreis-line") ? row.text() : row.attr("data-kind");
    }
}
