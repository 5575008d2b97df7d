package org.klantreis.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyLanguages;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.starter.UniqueKey;

class MapPageTest {

    private static final String HOSTILE = "</ac:parameter><script>\"A&amp;B'";

    private final JourneyMapPage journey = new JourneyMapPage(new PropertyLanguages(PropertyTexts::english));
    private final ServiceBlueprintPage blueprint = new ServiceBlueprintPage(new PropertyLanguages(PropertyTexts::english));

    @Test
    void namesThePageAndBeginsTheMapAsAnswered() {
        Map<String, Object> page = journey.getContextMap(answers());

        assertThat(page).containsEntry("ContentPageTitle", "Moving house");
        Element macro = macro(page);
        assertThat(macro.attr("ac:name")).isEqualTo("journey-map");
        assertThat(parameters(macro)).containsAllEntriesOf(Map.of("template", "marketing-5", "language", "nl",
                "title", "Moving house", "state", "to-be", "persona", "98320:petra"));
    }

    @Test
    void showsTheBlueprintFirstWhereThatWasAskedFor() {
        assertThat(macro(blueprint.getContextMap(answers())).attr("ac:name")).isEqualTo("service-blueprint");
    }

    @Test
    void givesEachPageAMapOfItsOwn() {
        String first = parameters(macro(journey.getContextMap(answers()))).get("map");
        String second = parameters(macro(journey.getContextMap(answers()))).get("map");

        assertThat(UniqueKey.is(first)).isTrue();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void escapesWhatWasTypedOnce() {
        Map<String, Object> answers = answers();
        answers.put("title", HOSTILE);

        Map<String, Object> page = journey.getContextMap(answers);

        assertThat(page).containsEntry("ContentPageTitle", HOSTILE);
        assertThat(parameters(macro(page))).containsEntry("title", HOSTILE).containsEntry("state", "to-be");
        assertThat(page.get("macro").toString()).contains("&lt;/ac:parameter&gt;&lt;script&gt;&quot;A&amp;amp;B&#39;");
    }

    @Test
    void leavesOutWhatNobodyAnswered() {
        Map<String, Object> answers = answers();
        answers.put("persona", "");
        answers.remove("state");

        assertThat(parameters(macro(journey.getContextMap(answers)))).doesNotContainKeys("persona", "state");
    }

    @Test
    void speaksTheLanguageOfTheMap() {
        assertThat(journey.getContextMap(answers())).containsEntry("decisions", "Wat we eraan doen");
        Map<String, Object> english = answers();
        english.put("language", "en");
        assertThat(journey.getContextMap(english)).containsEntry("decisions", "What we do about it");
    }

    private static Map<String, Object> answers() {
        return new HashMap<>(Map.of("title", " Moving house ", "persona", "98320:petra", "state", "to-be",
                "language", "nl", "starter", "marketing-5"));
    }

    private static Element macro(Map<String, Object> page) {
        return Jsoup.parse(page.get("macro").toString(), "", Parser.xmlParser()).child(0);
    }

    private static Map<String, String> parameters(Element macro) {
        Map<String, String> parameters = new HashMap<>();
        macro.children().forEach(each -> parameters.put(each.attr("ac:name"), each.wholeText()));
        return parameters;
    }
}
