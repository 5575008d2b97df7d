package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who takes which step: said on the map, filtered by, and told in the editor. */
@ExtendWith(InBrowser.class)
class TravellersIT {
    private static final String PHASES = "\"phases\"";
    private static final String STEP = "\"title\": \"I ask the price\",";

    @Test
    void filterTheMapByMouse(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(shared(wiki)).map().withControls();

        assertThat(map.filter(0, "Gerda").lit("th[data-step]")).isEqualTo(List.of("s1", "s2", "s3"));
        assertThat(map.filter(0, "Mila").lit("th[data-step]")).isEqualTo(List.of("s1", "s3"));
        assertThat(map.said()).isEqualTo("2 of 3 steps");
        assertThat(map.filter(1, "phone").lit("th[data-step]")).isEmpty();
        map.filter(1, "all").filter(0, "all");
        assertThat(map.locator(".klantreis-dim").count()).isZero();
    }

    @Test
    void filterTheMapByKeyAndGoAlongIntoTheOtherView(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(shared(wiki)).map().withControls();
        Locator choice = map.locator(".klantreis-filter select").first();
        choice.focus();
        choice.press("ArrowDown");
        choice.press("ArrowDown");
        assertThat(choice).hasValue("Mila");
        assertThat(map.locator("th[data-step].klantreis-dim")).hasCount(1);

        map.locator("[data-view=blueprint]").press("Enter");
        Locator other = choice.page().locator(".klantreis-map[data-view=blueprint]");
        assertThat(other.locator(".klantreis-filter select").first()).hasValue("Mila");
        assertThat(other.locator("th[data-step].klantreis-dim")).hasCount(1);
    }

    @Test
    void areSaidInTheHeadOfAStepAndItsDetails(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer").in("nl")).show(shared(wiki)).map().withControls();
        map.step(1).locator("b").click();

        assertThat(map.locator("dialog.klantreis-details small").first()).hasText("touchpoint · for Gerda");
    }

    @Test
    void areNoChoiceWhereEveryStepIsForEverybody(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(EditedMap.page(wiki)).map().withControls();

        assertThat(map.locator(".klantreis-filter").allInnerTexts()).noneMatch(label -> label.startsWith("Persona"));
    }

    @Test
    void tellOfARestrictedPersonaOnlyThatThereIsOne(Visits visits, WikiContent wiki) {
        WikiContent admin = wiki.by("admin");
        long secret = admin.page("About somebody", PersonaCard.MACRO);
        admin.persona(secret, "Secret");
        long page = travelling(wiki, "{\"id\": \"t1\", \"page\": %d}, {\"id\": \"t2\", \"name\": \"Gerda\"}".formatted(secret), "t1");
        admin.restrict(secret);
        Tab tab = visits.begin(Visit.by("viewer"));
        MapOnPage map = tab.show(page).map().withControls();

        assertThat(map.filter(0, "Gerda").lit("th[data-step]")).isEqualTo(List.of("s1", "s3"));
        assertThat(map.filter(0, "a persona that you may not see").lit("th[data-step]")).isEqualTo(List.of("s1", "s2", "s3"));
        assertThat(tab.page().content()).doesNotContain("Secret");
    }

    @Test
    void areTickedByKeyInTheEditorAndTakenBack(Visits visits, WikiContent wiki) {
        long page = travelling(wiki, "{\"name\": \"Mila\"}, {\"name\": \"Gerda\"}", "");
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        editor.step("I ask the price").click();
        editor.press("F6");
        Locator gerda = editor.locator(".klantreis-side").getByLabel("Gerda", new Locator.GetByLabelOptions().setExact(true));
        gerda.focus();
        editor.press("Space");
        assertThat(gerda).isChecked();
        assertThat(gerda).isFocused();
        assertThat(editor.undoName()).isEqualTo("Undo: Set “Who takes this step” of ‘I ask the price’");

        editor.press("Control+s").saved();
        JsonNode saved = wiki.saved(page);
        assertThat(saved.at("/steps/1/personas/0").asText()).isNotEmpty().isEqualTo(saved.at("/personas/1/id").asText());
        assertThat(saved.at("/personas/0").has("id")).isFalse();

        editor.locator(".klantreis-bar-history button").first().click();
        assertThat(gerda).not().isChecked();
    }

    static Stream<Visit> visits() {
        return Stream.of(Visit.by("editor").themed("light").wide(1440), Visit.by("editor").in("nl").themed("dark").wide(375));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void areReadableByEverybody(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        MapOnPage map = tab.show(shared(wiki)).map().withControls().filter(0, 1);
        assertThat(map.locator(".klantreis-filter").first()).containsText("Persona");
        WikiPage shown = new WikiPage(tab.page());
        assertThat(shown.violations()).isEmpty();
        assertThat(shown.sidewaysScroll()).isZero();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void areReadableInTheEditor(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        MapEditor editor = EditedMap.open(tab, shared(wiki));
        editor.step("I ask the price").click();
        editor.press("F6");
        editor.locator(".klantreis-side").getByLabel("Gerda", new Locator.GetByLabelOptions().setExact(true)).waitFor();
        assertThat(new WikiPage(tab.page()).violations()).isEmpty();
        assertThat(new WikiPage(tab.page()).sidewaysScroll()).isZero();
    }

    /** A map of Mila and Gerda, on which only Gerda asks the price. */
    private static long shared(WikiContent wiki) {
        return travelling(wiki, "{\"name\": \"Mila\"}, {\"id\": \"t2\", \"name\": \"Gerda\"}", "t2");
    }

    /** @param asking id of the one who asks the price; empty for everybody */
    private static long travelling(WikiContent wiki, String personas, String asking) {
        long page = wiki.page("Travelling", WikiContent.MACRO);
        String taken = asking.isEmpty() ? "" : " \"personas\": [\"" + asking + "\"],";
        wiki.map(page, EditedMap.JOURNEY.replace(PHASES, "\"personas\": [" + personas + "], " + PHASES).replace(STEP, STEP + taken));
        return page;
    }
}
