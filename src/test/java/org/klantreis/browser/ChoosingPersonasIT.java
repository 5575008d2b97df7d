package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who travels is found among the personas of the wiki, and taken away again, in the form about the whole map. */
@ExtendWith(InBrowser.class)
class ChoosingPersonasIT {
    private static final String ABOVE = "\"title\": \"Renting a bike\",";

    private long hanna;
    private long secret;
    private long page;

    /** A map that names somebody whom the editor may not see, in a wiki that has a persona. */
    @BeforeEach
    void names(WikiContent wiki) {
        hanna = wiki.page("About Hanna", PersonaCard.MACRO);
        wiki.persona(hanna, "Hanna van de Fiets " + hanna);
        WikiContent admin = wiki.by("admin");
        secret = admin.page("About somebody", PersonaCard.MACRO);
        admin.persona(secret, "Secret");
        page = mapOf(wiki, secret);
        admin.restrict(secret);
    }

    @Test
    void areChosenByKeysAlone(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        SidePanel panel = editor.aboutMap();
        search(editor, panel.field("Search, or type a name"), "fiets " + hanna);
        assertThat(panel.offers()).singleElement().asString().startsWith("Hanna van de Fiets " + hanna + "\nAbout Hanna");

        editor.press("ArrowDown", "Enter").type("Everybody else").press("Enter");
        assertThat(panel.chosen()).containsExactly("a persona that you may not see", "Hanna van de Fiets " + hanna, "Everybody else");
        assertThat(editor.undoName()).isEqualTo("Undo: Set “Personas” of ‘Renting a bike’");

        editor.press("Tab", "Control+s").saved();
        JsonNode personas = wiki.saved(page).path("personas");
        assertThat(personas.at("/0/page").asLong()).isEqualTo(secret);
        assertThat(personas.at("/1/page").asLong()).isEqualTo(hanna);
        assertThat(personas.at("/2")).hasToString("{\"name\":\"Everybody else\"}");
    }

    @Test
    void areTakenAwayAndBroughtBack(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        SidePanel panel = editor.aboutMap();
        panel.without("a persona that you may not see").click();
        assertThat(panel.chosen()).isEmpty();

        editor.locator(".klantreis-bar-history button").first().click();
        assertThat(panel.chosen()).containsExactly("a persona that you may not see");
        panel.without("a persona that you may not see").click();
        editor.save();
        assertThat(wiki.saved(page).has("personas")).isFalse();
    }

    @Test
    void haveTheColourOfTheirCard(Visits visits, WikiContent wiki) {
        long other = mapOf(wiki, hanna);
        Tab tab = visits.begin(Visit.by("viewer"));

        tab.show(other);
        Object chip = colour(tab, ".klantreis-personas [data-colour]");
        tab.show(hanna);
        assertThat(colour(tab, ".klantreis-portrait")).isEqualTo(chip);
    }

    static Stream<Visit> visits() {
        return Stream.of(
                Visit.by("editor").in("en").themed("light").wide(1440),
                Visit.by("editor").in("nl").themed("dark").wide(1440),
                Visit.by("editor").in("nl").themed("light").wide(375),
                Visit.by("editor").in("en").themed("dark").wide(375).byTouch());
    }

    @ParameterizedTest
    @MethodSource("visits")
    void areReadableByEverybody(Visit visit, Visits visits) {
        Tab tab = visits.begin(visit);
        MapEditor editor = EditedMap.open(tab, page);
        SidePanel panel = editor.aboutMap();
        search(editor, editor.locator(".klantreis-side [role=combobox][placeholder] >> visible=true"), "fiets");
        panel.offers();
        WikiPage shown = new WikiPage(tab.page());
        assertThat(shown.violations()).isEmpty();
        assertThat(shown.sidewaysScroll()).isZero();
    }

    /** A new page with a map of the persona of another page. */
    private static long mapOf(WikiContent wiki, long persona) {
        long page = wiki.page("Chosen", WikiContent.MACRO);
        wiki.map(page, EditedMap.JOURNEY.replace(ABOVE, ABOVE + " \"personas\": [{\"page\": " + persona + "}],"));
        return page;
    }

    private static Object colour(Tab tab, String initials) {
        return tab.page().locator(initials).evaluate("each => getComputedStyle(each).backgroundColor + getComputedStyle(each).color");
    }

    private static void search(MapEditor editor, Locator field, String words) {
        field.focus();
        editor.page().waitForFunction("document.activeElement.getAttribute('aria-controls')");
        editor.type(words);
    }
}
