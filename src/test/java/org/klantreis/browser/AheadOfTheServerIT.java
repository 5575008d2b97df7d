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

    /** Cells with what they span, columns, and the strokes and faces of the curve. */
    private static final String PICTURE = """
            () => {
              const table = document.querySelector('.klantreis-frame .klantreis-table');
              const rows = [...table.rows].map((row) => [row.dataset.lane ?? '', ...[...row.cells].map(({ dataset, colSpan }) =>
                `${dataset.step ?? dataset.phase ?? dataset.at ?? ''} ${colSpan}`)].join('|'));
              const groups = [...table.querySelectorAll('.klantreis-phase')].map(({ span }) => span);
              const strokes = [...table.querySelectorAll('svg svg[viewBox] path')].map((path) => path.getAttribute('d'));
              const faces = [...table.querySelectorAll('.klantreis-faces use')].map(({ dataset, outerHTML }) => outerHTML);
              return [...rows, groups.join(), table.style.getPropertyValue('--klantreis-columns').trim(), ...strokes, ...faces].join('\\n');
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
        editor.press("Delete", "Control+z");
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
