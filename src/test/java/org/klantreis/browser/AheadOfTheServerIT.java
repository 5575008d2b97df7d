package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was moved or removed is seen at once, as the server will draw it, however long the drawing takes. */
@ExtendWith(InBrowser.class)
class AheadOfTheServerIT {

    /** Cells with what they span, columns, strokes and faces of the curve, what it says of each step, and where its points can be taken. */
    private static final String PICTURE = """
            () => {
              const table = document.querySelector('.klantreis-frame .klantreis-table');
              const rows = [...table.rows].map((row) => [row.dataset.lane ?? '', ...[...row.cells].map(({ dataset, colSpan, rowSpan }) =>
                `${dataset.step ?? dataset.phase ?? dataset.at ?? ''} ${colSpan} ${rowSpan}`)].join('|'));
              const groups = [...table.querySelectorAll('.klantreis-phase')].map(({ span }) => span);
              const strokes = [...table.querySelectorAll('svg svg[viewBox] path')].map((path) => path.getAttribute('d'));
              const faces = [...table.querySelectorAll('.klantreis-faces use')].map(({ outerHTML }) => outerHTML);
              const words = [...table.querySelectorAll('tspan')].map((text) => `${text.getAttribute('x')} ${text.textContent}`);
              const points = [...table.querySelectorAll('[role=slider]')].map(({ dataset, style }) => `${dataset.klantreisPoint} ${style.left}`);
              const columns = table.style.getPropertyValue('--klantreis-columns').trim();
              return [...rows, groups.join(), columns, ...strokes, ...faces, ...words, ...points].join('\\n');
            }""";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "permit, th[data-step=s1], Alt+ArrowRight",
        "permit, th[data-step=s1], Delete",
        "permit, th[data-phase=p2], Alt+ArrowRight",
        "permit, th[data-phase=p2], Delete",
        "permit, tr[data-lane=channels] > th, Alt+ArrowDown",
        "permit, tr[data-lane=channels] > th, Delete",
        "hotel-stay, th[data-step=s10], Alt+ArrowRight",
        "refrigerator, th[data-step=s2], Delete"})
    void showsWhatTheServerWillDraw(String starter, String head, String key, Visits visits, WikiContent wiki) {
        long home = wiki.page("Ahead", WikiContent.MACRO);
        wiki.starter(home, "main", starter, "en");
        Tab tab = visits.begin(Visit.by("editor"));
        Page page = tab.page();
        MapEditor editor = drawnOnce(tab, home);
        editor.locator(head).click();
        Object before = page.evaluate(PICTURE);
        List<Route> held = new ArrayList<>();
        page.route("**/preview", held::add);

        editor.press(key);
        page.waitForCondition(() -> !held.isEmpty());
        Object ahead = page.evaluate(PICTURE);
        assertThat(ahead).isNotEqualTo(before);

        page.waitForResponse("**/preview", () -> held.get(0).resume());
        settle(page);
        assertThat(page.evaluate(PICTURE)).isEqualTo(ahead);
    }

    @Test
    void waitsWhereItCannotTellAndGoesOnWaiting(Visits visits, WikiContent wiki) {
        long home = wiki.page("Ahead", WikiContent.MACRO);
        wiki.starter(home, "main", "permit", "en");
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = drawnOnce(tab, home);
        Object before = tab.page().evaluate(PICTURE);
        tab.page().route("**/preview", route -> { });
        // The last step of a phase of which one cell of a lane spans all
        editor.locator("th[data-step=s10]").click();
        editor.press("Alt+ArrowRight", "Alt+ArrowRight");
        settle(tab.page());
        assertThat(tab.page().evaluate(PICTURE)).isEqualTo(before);
    }

    @Test
    void takesTheOnlyLaneAway(Visits visits, WikiContent wiki) {
        long home = wiki.page("Ahead", WikiContent.MACRO);
        wiki.map(home, """
                {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "One lane",
                 "phases": [{"id": "p1", "title": "All"}], "steps": [{"id": "s1", "phase": "p1", "title": "I begin"}],
                 "lanes": [{"id": "l1", "kind": "text", "title": "Thoughts"}]}""");
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = drawnOnce(tab, home);
        editor.lane("Thoughts").click();
        editor.press("Delete").tells("‘Thoughts’ deleted.");
        editor.hasLanes();
        assertThat(tab.page().evaluate("document.activeElement.closest('.klantreis-map') !== null")).isEqualTo(true);
    }

    @Test
    void tellsOnCardsWhatIsFeltAtEachStep(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor").wide(375));
        MapEditor editor = drawnOnce(tab, EditedMap.page(wiki));
        tab.page().route("**/preview", route -> { });
        editor.press("Alt+ArrowRight", "Alt+ArrowRight");
        assertThat(editor.steps()).containsExactly("I ask the price", "I look for a shop", "I ride away");
        settle(tab.page());
        assertThat(editor.locator("th[data-step=s1]").getAttribute("data-klantreis-felt")).isEqualTo("+1");
        assertThat(editor.locator("th[data-step=s2]").getAttribute("data-klantreis-felt")).isEqualTo("doubt −1");
    }

    @Test
    void keepsTheZoomWhenAStepGoes(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = drawnOnce(tab, EditedMap.page(wiki));
        editor.locator("button[aria-label^='Zoom out']").click();
        Object zoom = tab.page().evaluate("document.querySelector('.klantreis-table').style.zoom");
        editor.step("I look for a shop").click();
        tab.page().waitForResponse("**/preview", () -> editor.press("Delete"));
        settle(tab.page());
        assertThat(tab.page().evaluate("document.querySelector('.klantreis-table').style.zoom")).isEqualTo(zoom).isNotEqualTo("");
    }

    @Test
    void keepsTheFocusInBrowsersThatCannotMoveElements(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        tab.page().addInitScript("delete Element.prototype.moveBefore");
        MapEditor editor = drawnOnce(tab, EditedMap.page(wiki));
        tab.page().route("**/preview", route -> { });
        editor.press("Alt+ArrowRight");
        assertThat(editor.steps()).first().isEqualTo("I ask the price");
        assertThat(editor.focused()).isEqualTo("s1");
        editor.press("Control+z");
        assertThat(editor.steps()).first().isEqualTo("I look for a shop");
        assertThat(editor.focused()).isEqualTo("s1");
    }

    @Test
    void movesNothingBeneathAFieldThatCoversItsOldText(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = drawnOnce(tab, EditedMap.page(wiki));
        tab.page().route("**/preview", route -> { });
        editor.press("F2").type("I walk into a shop").press("Tab", "Alt+ArrowLeft");
        settle(tab.page());
        assertThat(editor.locator("[data-klantreis-taken]").inputValue()).isEqualTo("I walk into a shop");
        assertThat(editor.steps()).containsExactly("I look for a shop", "I ask the price", "I ride away");
    }

    @Test
    void letsNoOlderDrawingBringBackWhatWasMovedSince(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = drawnOnce(tab, EditedMap.page(wiki));
        List<Route> held = new ArrayList<>();
        tab.page().route("**/preview", held::add);
        editor.press("Alt+ArrowRight");
        tab.page().waitForCondition(() -> held.size() == 1);
        editor.press("Alt+ArrowRight");
        assertThat(editor.steps()).containsExactly("I ask the price", "I look for a shop", "I ride away");

        tab.page().waitForResponse("**/preview", () -> held.get(0).resume());
        tab.page().waitForCondition(() -> held.size() == 2);
        assertThat(editor.phases()).containsExactly("Looking", "Riding");
        assertThat(editor.locator("th[data-phase=p1]").getAttribute("colspan")).isEqualTo("1");
        assertThat(editor.focused()).isEqualTo("s1");
    }

    @Test
    void bringsBackWhatWasRemovedBeforeItWasDrawn(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = drawnOnce(tab, EditedMap.page(wiki));
        Page page = tab.page();
        Object before = page.evaluate(PICTURE);
        List<Route> held = new ArrayList<>();
        page.route("**/preview", held::add);
        editor.press("Delete");
        assertThat(editor.steps()).containsExactly("I ask the price", "I ride away");
        editor.press("Control+z");
        page.waitForCondition(() -> !held.isEmpty());
        page.unroute("**/preview");
        held.forEach(Route::resume);
        new MapStructure(editor).steps("I look for a shop", "I ask the price", "I ride away");
        settle(page);
        assertThat(page.evaluate(PICTURE)).isEqualTo(before);
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("Is it open?");
    }

    /** Until the first drawing has come, there is nothing that a change could move. */
    private static MapEditor drawnOnce(Tab tab, long home) {
        tab.page().waitForResponse("**/preview", () -> EditedMap.open(tab, home));
        settle(tab.page());
        return MapEditor.opened(tab.page());
    }

    private static void settle(Page page) {
        page.waitForTimeout(300);
    }
}
