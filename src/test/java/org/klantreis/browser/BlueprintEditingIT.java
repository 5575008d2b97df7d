package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the work in a service blueprint takes, changed from the cell in which it stands. */
@ExtendWith(InBrowser.class)
class BlueprintEditingIT {
    private static final String MACRO = WikiContent.MACRO.replace("journey-map", "service-blueprint");

    @Test
    void goesFromACellToWhatItsWorkTakesAndBackByKey(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page(wiki));
        editor.cell("b2", "s1").click();
        editor.press("Alt+Enter");
        assertThat(editor.panel().field("Duration")).isFocused();
        editor.type("2").press("Tab", "Tab").type("Office").press("Escape");
        assertThat(editor.cell("b2", "s1")).isFocused();
        assertThat(editor.cell("b2", "s1").locator("small[data-i=duration]")).hasText("2 min");
        assertThat(editor.cell("b2", "s1").locator("small[data-i=owner]")).hasText("Office");
    }

    @Test
    void typesOnBelowALine(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page(wiki));
        editor.cell("b1", "s1").click();
        editor.type("Asks").press("Enter").type("Looks it up").press("Enter").drawn();
        assertThat(editor.cell("b1", "s1")).containsText("Asks");
        assertThat(editor.cell("b2", "s1")).hasText("Looks it up");
    }

    @Test
    void clearsACellWithWhatItsWorkTakesAsOneStep(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page(wiki));
        Locator cell = editor.cell("b1", "s1");
        cell.click();
        editor.press("Delete").tells("Duration, department and mark are gone too.");
        assertThat(cell).isEmpty();
        assertThat(editor.undoName()).isEqualTo("Undo: Clear a cell, also duration, department and mark");
        editor.press("Control+z");
        assertThat(cell.locator("small")).hasCount(3);
        assertThat(cell).containsText("Answers");
    }

    @Test
    void takesWhatWorkTakesFromMapToMap(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        tab.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        MapEditor from = EditedMap.open(tab, page(wiki));
        from.cell("b1", "s1").click();
        from.press("Control+c").tells("One cell copied");
        from.close();
        MapEditor to = EditedMap.open(tab, page(wiki));
        to.cell("b2", "s2").click();
        to.press("Control+v");
        assertThat(to.cell("b2", "s2")).containsText("Answers");
        assertThat(to.cell("b2", "s2").locator("small[data-i=owner]")).hasText("Sales");
    }

    @Test
    void goesOnWithTheStepOfACellThatTheOtherViewHides(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page(wiki));
        editor.cell("b2", "s1").click();
        editor.panel().about("Office");
        editor.locator(".klantreis-views [data-view=journey]").click();
        editor.panel().about("I call");
        assertThat(editor.locator("tr[data-lane=b2]")).hasCount(0);
    }

    private static long page(WikiContent wiki) {
        long page = wiki.page("The inside", MACRO);
        wiki.map(page, TalkedMap.WITH_INSIDE);
        return page;
    }
}
