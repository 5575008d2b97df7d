package org.klantreis.confluence.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.klantreis.drawing.PropertyLanguages;
import org.klantreis.drawing.PropertyTexts;
import org.klantreis.starter.UniqueKey;

class BegunMapPageTest {

    private static final String HOSTILE = "</ac:parameter><script>\"A&amp;B'";

    private final JourneyMapPage journey = new JourneyMapPage(new PropertyLanguages(PropertyTexts::english));
    private final ServiceBlueprintPage blueprint = new ServiceBlueprintPage(new PropertyLanguages(PropertyTexts::english));

    @Test
    void namesThePageAndBeginsTheMapAsAnswered() {
        Map<String, Object> page = journey.getContextMap(answers());

        assertThat(page).containsEntry("ContentPageTitle", "Moving house");
        Element macro = BegunPages.macro(page);
        assertThat(macro.attr("ac:name")).isEqualTo("journey-map");
        assertThat(BegunPages.parameters(macro)).containsAllEntriesOf(Map.of("template", "marketing-5", "language", "nl",
                "title", "Moving house", "state", "to-be", "persona", "98320:petra"));
    }

    @Test
    void showsTheBlueprintFirstWhereThatWasAskedFor() {
        assertThat(BegunPages.macro(blueprint.getContextMap(answers())).attr("ac:name")).isEqualTo("service-blueprint");
    }

    @Test
    void givesEachPageAMapOfItsOwn() {
        String first = BegunPages.parameters(BegunPages.macro(journey.getContextMap(answers()))).get("map");
        String second = BegunPages.parameters(BegunPages.macro(journey.getContextMap(answers()))).get("map");

        assertThat(UniqueKey.is(first)).isTrue();
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void escapesWhatWasTypedOnce() {
        Map<String, Object> answers = answers();
        answers.put("title", HOSTILE);

        Map<String, Object> page = journey.getContextMap(answers);

        assertThat(page).containsEntry("ContentPageTitle", HOSTILE);
        assertThat(BegunPages.parameters(BegunPages.macro(page))).containsEntry("title", HOSTILE).containsEntry("state", "to-be");
        assertThat(page.get("macro").toString()).contains("&lt;/ac:parameter&gt;&lt;script&gt;&quot;A&amp;amp;B&#39;");
    }

    @Test
    void leavesOutWhatNobodyAnswered() {
        Map<String, Object> answers = answers();
        answers.put("persona", "");
        answers.remove("state");

        assertThat(BegunPages.parameters(BegunPages.macro(journey.getContextMap(answers)))).doesNotContainKeys("persona", "state");
    }

    @Test
    void speaksTheLanguageOfTheMap() {
        assertThat(journey.getContextMap(answers())).containsEntry("next", "Wat we eraan doen");
        Map<String, Object> english = answers();
        english.put("language", "en");
        assertThat(journey.getContextMap(english)).containsEntry("next", "What we do about it");
    }

    private static Map<String, Object> answers() {
        return new HashMap<>(Map.of("title", " Moving house ", "persona", "98320:petra", "state", "to-be",
                "language", "nl", "starter", "marketing-5"));
    }
}
