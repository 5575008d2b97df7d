package org.klantreis.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;

/** What stands above a map: to which maps it belongs, what its chapters are called, what has no place in it. */
class HeadTest {

    private static final String PAIRED = """
            "pair": {"page": 41, "key": "wished"}, "parent": {"page": 42, "key": "main", "step": "s3"},
            """;

    @Test
    void leadsToTheOtherStateAndToTheLargerJourney() {
        Document map = read(journey("en", PAIRED), Output.INTERACTIVE);

        assertThat(fact(map, "To-be map").select("a").attr("href")).isEqualTo("/pages/41");
        assertThat(fact(map, "To-be map").text()).isEqualTo("Page <41>");
        assertThat(fact(map, "Part of").select("a").attr("href")).isEqualTo("/pages/42");
    }

    @ParameterizedTest
    @CsvSource({"as-is, To-be map", "to-be, As-is map"})
    void callsThePairByItsState(String state, String label) {
        assertThat(fact(read(journey("en", "\"state\": \"" + state + "\"," + PAIRED), Output.INTERACTIVE), label).text()).isEqualTo("Page <41>");
    }

    @Test
    void tellsNothingOfAPageThatTheReaderMayNotView() {
        Document map = Drawings.read(journey("nl", PAIRED));

        assertThat(map.select(".klantreis-facts a")).isEmpty();
        assertThat(fact(map, "Kaart 2.0 (gewenst)").text()).isEqualTo("op een pagina die u niet kunt zien");
        assertThat(fact(map, "Onderdeel van").text()).isEqualTo("op een pagina die u niet kunt zien");
    }

    @Test
    void namesOtherMapsOnPaperWithoutALink() {
        Document paper = read(journey("en", PAIRED), Output.STATIC);

        assertThat(paper.text()).contains("To-be map: Page <41>", "Part of: Page <42>");
        assertThat(paper.select("a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"phase, en, Phases, Phase", "episode, en, Episodes, Episode", "stage, en, Stages, Stage", "stage, nl, Stadia, Stadium"})
    void callsChaptersAsTheTeamDoes(String word, String lang, String many, String one) {
        Document map = Drawings.read(journey(lang, "\"header\": {\"phaseWord\": \"" + word + "\"},"));

        assertThat(fact(map, many).text()).isEqualTo("2");
        assertThat(map.selectFirst(".klantreis-figures th").text()).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void listsWhatBelongsToNoStep(Output output) {
        Document map = read(journey("en", """
                "findings": [{"id": "f1", "kind": "pain", "title": "Nobody answers", "severity": 4},
                             {"id": "f2", "kind": "pain", "title": "It costs too much", "text": "More than it brings in."},
                             {"id": "f3", "kind": "opportunity", "title": "Seen at its step", "steps": ["s1"]}],
                """), output);

        String text = map.text();
        assertThat(text).contains("Nobody answers (severity 4 of 5 · assumed); It costs too much (assumed): More than it brings in.")
                .doesNotContain("Seen at its step");
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void tellsWhyHowAndWhatFromTheInsideOut(Output output) {
        String map = read(journey("nl", """
                "header": {"goldenCircle": {"what": "Een fiets om de hoek", "why": "Niemand hoeft te wachten", "how": "Overal & altijd"}},
                """), output).text();

        assertThat(map).contains("Golden Circle").containsSubsequence("Waarom", "Niemand hoeft te wachten", "Hoe", "Overal & altijd", "Wat", "Een fiets om de hoek");
    }

    @Test
    void saysNothingOfARingThatNobodyFilled() {
        Document map = Drawings.read(journey("en", "\"header\": {\"goldenCircle\": {\"how\": \"By listening\"}},"));

        assertThat(map.select(".klantreis-circle [data-ring]").eachAttr("data-ring")).containsExactly("how");
        assertThat(Drawings.read(journey("en", "")).select(".klantreis-circle")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he-IL", "fa", "ur-PK", "az-Arab"})
    void writesFromRightToLeftWhereTheLanguageDoes(String lang) {
        assertThat(Drawings.read(journey(lang, "")).selectFirst("section").attr("dir")).isEqualTo("rtl");
        assertThat(read(journey(lang, ""), Output.STATIC).selectFirst("section").attr("dir")).isEqualTo("rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "az", "ur-Latn"})
    void leavesTheDirectionToOtherLanguages(String lang) {
        assertThat(Drawings.read(journey(lang, "")).selectFirst("section").hasAttr("dir")).isFalse();
    }

    private static Document read(Journey journey, Output output) {
        MapDrawing drawing = new MapDrawing(new VelocityTemplates(), (page, file) -> "", HeadTest::page);
        return Jsoup.parseBodyFragment(drawing.html(journey, Drawings.READ.as(output), new PropertyLanguages(() -> PropertyTexts.of(journey.lang()))));
    }

    private static Optional<PageLink> page(MapAddress map) {
        return Optional.of(new PageLink("Page <" + map.page() + ">", "/pages/" + map.page()));
    }

    private static Element fact(Document map, String label) {
        return map.select("dt").stream().filter(term -> term.text().equals(label)).findFirst().orElseThrow().nextElementSibling();
    }

    private static Journey journey(String lang, String members) {
        return new MapJson().read("""
                {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "%s", "title": "Renting a bike", %s
                 "phases": [{"id": "p1", "title": "Find"}, {"id": "p2", "title": "Ride"}],
                 "steps": [{"id": "s1", "phase": "p1", "title": "I look", "valence": 1}], "lanes": [{"id": "l1", "kind": "emotion", "title": "Feeling"}]}
                """.formatted(lang, members));
    }
}
