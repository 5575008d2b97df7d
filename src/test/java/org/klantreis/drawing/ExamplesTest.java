package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Journey;

class ExamplesTest {

    @ParameterizedTest
    @MethodSource("org.klantreis.drawing.Examples#keys")
    void showsEveryCellOfEveryExample(String key) {
        Journey journey = Examples.read(key, "nl");
        Document both = Jsoup.parseBodyFragment(Drawings.html(journey, Drawings.READ) + Drawings.html(journey, Drawings.READ.as(View.BLUEPRINT)));
        both.select("td > small").remove();

        journey.cells().forEach(cell -> {
            Element drawn = both.selectFirst("tr[data-lane=" + cell.lane() + "] td[data-at=" + cell.at() + "]");
            assertThat(drawn).as("%s at %s", cell.lane(), cell.at()).isNotNull();
            assertThat(drawn.text()).isEqualToNormalizingWhitespace(cell.text());
        });
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.drawing.Examples#keys")
    void keepsEveryRowAsWideAsTheMap(String key) {
        Journey journey = Examples.read(key, "en");
        int columns = MapLayout.of(journey).columns().size();

        for (Element row : Drawings.read(journey).select("tbody > tr[data-lane]:has(> th)")) {
            int width = row.select("> td").stream().mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1).sum();
            assertThat(width).as(row.attr("data-lane")).isEqualTo(columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, as-is, Wait", "nl, 1.0 (nu), Wachttijd"})
    void speaksTheLanguageOfTheMap(String lang, String state, String waiting) {
        Document map = Drawings.read(Examples.read("permit", lang));

        assertThat(map.select(".klantreis-state").text()).isEqualTo(state);
        assertThat(map.select(".klantreis-totals").text()).contains(waiting);
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.drawing.Examples#keys")
    void leavesScriptStyleAndPictureOutOnPaper(String key) {
        Document map = Drawings.read(Examples.read(key, "nl"), Drawings.READ.as(Output.STATIC));

        assertThat(map.select("script, svg, details, button, [class~=toolbar], [data-i]")).isEmpty();
        assertThat(map.html()).doesNotContain("var(").contains("#44546F");
        assertThat(map.select("table.klantreis-table tbody th[scope=row]")).hasSize(Examples.read(key, "nl").steps().size());
    }
}
