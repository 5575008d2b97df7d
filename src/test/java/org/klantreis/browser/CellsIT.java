package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many cells at once, also from and to a spreadsheet. */
@ExtendWith(InBrowser.class)
class CellsIT {
    private static final String EXCEL = "<html><body><table><tr><td>Open</td><td>Cheap<br>and near</td></tr></table></body></html>";

    @Test
    void copiesCellsForASpreadsheetAndPastesThemElsewhere(Visits visits, WikiContent wiki) {
        Tab tab = withClipboard(visits);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        editor.press("ArrowDown", "Shift+ArrowRight", "Control+c").tells("2 cells copied");
        assertThat(tab.page().evaluate("navigator.clipboard.readText()")).isEqualTo("Is it open?\tToo much");

        editor.press("ArrowRight", "Control+v");
        editor.locator("td[data-at=s3]:text('Too much')").waitFor();
        assertThat(editor.cell("l1", "s2").innerText()).isEqualTo("Is it open?");
    }

    @Test
    void pastesATableOfASpreadsheet(Visits visits, WikiContent wiki) {
        Tab tab = withClipboard(visits);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        clip(tab, "Open\t\"Cheap\nand near\"", EXCEL);
        editor.press("ArrowDown", "Control+v");
        editor.locator("td[data-at=s2]:text('and near')").waitFor();
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("Open");
        assertThat(editor.cell("l1", "s2").innerText()).isEqualTo("Cheap\nand near");
    }

    @Test
    void pastesFiftyByFiftyAndTellsWhatDidNotFit(Visits visits, WikiContent wiki) {
        Tab tab = withClipboard(visits);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        String line = IntStream.range(0, 50).mapToObj(column -> "c" + column).collect(Collectors.joining("\t"));
        clip(tab, String.join("\n", java.util.Collections.nCopies(50, line)), "");
        editor.press("ArrowDown", "Control+v").tells("47 steps were added");
        editor.locator("td[data-at]:text-is('c49')").first().waitFor();
        assertThat(editor.steps()).hasSize(50);

        editor.press("Control+z").tells("Undone");
        editor.locator("th[data-step] >> nth=3").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(editor.steps()).isEqualTo(List.of("I look for a shop", "I ask the price", "I ride away"));
    }

    @Test
    void fillsAndClearsWhatIsChosen(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.press("ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight", "Control+d");
        editor.locator("td[data-at=s3]:text('Is it open?')").waitFor();
        assertThat(editor.cell("l1", "s2").innerText()).isEqualTo("Is it open?");

        editor.press("Delete");
        editor.locator("tr[data-lane=l1] > td[data-at=s3]:empty").waitFor();
        assertThat(editor.cell("l1", "s1").innerText()).isEmpty();
        assertThat(editor.undoName()).isEqualTo("Undo: Clear 3 cells");
    }

    @Test
    void choosesByDrawingOverCells(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        var from = editor.cell("l1", "s1").boundingBox();
        var to = editor.cell("l1", "s3").boundingBox();
        var mouse = editor.cell("l1", "s1").page().mouse();
        mouse.move(from.x + 20, from.y + 20);
        mouse.down();
        mouse.move(to.x + 20, to.y + 20, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
        mouse.up();
        assertThat(editor.locator("[data-klantreis-chosen]").count()).isEqualTo(3);
    }

    @Test
    void letsGoOfWhatIsChosenWithAPressOrEscape(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Locator chosen = editor.locator("[data-klantreis-chosen]");
        editor.cell("l1", "s1").click();
        editor.cell("l2", "s2").click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(chosen.count()).isEqualTo(4);
        editor.press("Escape");
        assertThat(chosen.count()).isZero();

        editor.press("Shift+ArrowRight");
        assertThat(chosen.count()).isEqualTo(2);
        editor.cell("l1", "s1").click();
        editor.press("Delete").tells("One cell cleared.");
        assertThat(editor.cell("l1", "s2").innerText()).isEqualTo("Too much");
    }

    private static Tab withClipboard(Visits visits) {
        Tab tab = visits.begin(Visit.by("editor"));
        tab.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        return tab;
    }

    private static void clip(Tab tab, String text, String html) {
        tab.page().evaluate("""
                ([text, html]) => navigator.clipboard.write([new ClipboardItem({
                  "text/plain": new Blob([text], {type: "text/plain"}),
                  ...(html && {"text/html": new Blob([html], {type: "text/html"})}) })])""", List.of(text, html));
    }
}
