package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One journey, two views: the same map as its reader's journey and as the service behind it. */
@ExtendWith(InBrowser.class)
class BlueprintIT {
    private static final String EXAMPLE = "Requesting a permit";
    private static final String BLUEPRINT = "[data-view=blueprint]";

    @Test
    void showsTheBlueprintAndTheJourneyAgainByMouse(Visits visits) {
        Locator page = open(visits, Visit.by("viewer"));
        view(page, "blueprint").click();
        map(page, BLUEPRINT).waitFor();
        assertThat(page.locator(".klantreis-line").allInnerTexts()).containsExactly("Line of interaction", "Line of visibility", "Line of internal interaction");
        view(page, "journey").click();
        map(page, ":not(" + BLUEPRINT + ")").waitFor();
        assertThat(page.locator(".klantreis-line, [data-kind=backstage]").count()).isZero();
    }

    @Test
    void keepsFocusZoomAndFilterWhenItIsSwitchedByKey(Visits visits) {
        Locator page = open(visits, Visit.by("viewer"));
        page.locator(".klantreis-buttons button").first().click();
        page.locator(".klantreis-filter select").first().selectOption("website");
        view(page, "blueprint").press("Enter");
        map(page, BLUEPRINT).waitFor();
        assertThat(page.locator(".klantreis-views :focus").getAttribute("data-view")).isEqualTo("blueprint");
        assertThat(view(page, "blueprint").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(page.locator(".klantreis-buttons button").nth(1).innerText()).isEqualTo("75 %");
        assertThat(page.locator(".klantreis-filter select").first().inputValue()).isEqualTo("website");
        page.locator(".klantreis-dim").first().waitFor();
    }

    @Test
    void showsBothViewsWithoutScript(Visits visits, WikiContent wiki) {
        long page = wiki.page("Both views", WikiContent.MACRO + WikiContent.MACRO.replace("journey-map", "service-blueprint"));
        wiki.starter(page, "main", "service-blueprint", "en");
        WikiPage shown = visits.begin(Visit.by("viewer").withoutScript()).show(page);
        assertThat(shown.map(0).locator(".klantreis-line").count()).isZero();
        assertThat(shown.map(1).locator(".klantreis-line").count()).isEqualTo(3);
        assertThat(shown.map(1).locator("td > small[data-i=hand-over]").count()).isPositive();
    }

    @Test
    void addsTheLanesOfABlueprintInTheEditorAndShowsIt(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Page page = editor.lane("").page();
        editor.lane("").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        choose(page, "Add lane below");
        choose(page, "Lanes of a service blueprint");
        page.locator(".klantreis-frame .klantreis-map" + BLUEPRINT + " tr[data-kind=support]").waitFor();
        assertThat(page.locator(".klantreis-frame tr.klantreis-line").count()).isEqualTo(3);
        view(page.locator(".klantreis-frame"), "journey").click();
        map(page.locator(".klantreis-frame"), ":not(" + BLUEPRINT + ")").waitFor();
        assertThat(page.locator(".klantreis-frame [data-kind=support]").count()).isZero();
    }

    @Test
    void showsALineWithTheLaneBelowIt(Visits visits, WikiContent wiki) {
        long page = wiki.page("A hidden lane", WikiContent.MACRO.replace("journey-map", "service-blueprint"));
        wiki.map(page, TalkedMap.JOURNEY.replace("\"lanes\": [", """
                "lanes": [ { "id": "b1", "kind": "frontstage", "title": "Desk" }, { "id": "b2", "kind": "backstage", "title": "Office", "hidden": true },
                           { "id": "b3", "kind": "support", "title": "Systems", "hidden": true },"""));
        MapOnPage map = visits.begin(Visit.by("viewer")).show(page).map().withControls();
        Locator seen = map.locator("tbody > tr:visible > th");

        assertThat(seen).containsText(new String[] {"Line of interaction", "Desk"});
        assertThat(map.locator("tr.klantreis-line:visible")).hasCount(1);
        map.toggleLane("Office");
        assertThat(seen).containsText(new String[] {"Line of interaction", "Desk", "Line of visibility", "Office"});
        assertThat(map.locator("tr.klantreis-line:visible")).hasCount(2);
        map.toggleLane("Systems");
        assertThat(seen).containsText(new String[] {"Line of interaction", "Desk", "Line of visibility", "Office", "Line of internal interaction", "Systems"});
    }

    @ParameterizedTest
    @MethodSource("org.klantreis.browser.AppearanceIT#visits")
    void letsEverybodyReadABlueprint(Visit visit, Visits visits, WikiContent wiki) {
        long page = wiki.page("A blueprint for " + visit, WikiContent.MACRO.replace("journey-map", "service-blueprint"));
        wiki.starter(page, "main", "service-blueprint", "nl");
        WikiPage shown = visits.begin(visit).show(page);
        shown.map().withControls();
        assertThat(shown.violations()).isEmpty();
        assertThat(shown.sidewaysScroll()).isZero();
    }

    private static void choose(Page page, String item) {
        page.locator("[role=menuitem]").filter(new Locator.FilterOptions().setHasText(item)).click();
    }

    private static Locator open(Visits visits, Visit visit) {
        return visits.begin(visit).display("DEMO", EXAMPLE).map().withControls().locator("xpath=..");
    }

    private static Locator map(Locator page, String that) {
        return page.locator(".klantreis-map" + that);
    }

    private static Locator view(Locator page, String name) {
        return page.locator(".klantreis-views [data-view=" + name + "]");
    }
}
