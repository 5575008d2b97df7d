package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Texts are typed where they stand, with the keys of a spreadsheet. */
@ExtendWith(InBrowser.class)
class TypingIT {

    @Test
    void writesEveryTextWhereItStands(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        editor.write(editor.locator("[data-klantreis-title]"), "Hiring a bike").write(editor.phase("Looking"), "Searching")
                .write(editor.step("I ride away"), "I cycle off").write(editor.lane("Thoughts"), "Questions")
                .write(editor.cell("l1", "s3"), "Which way?").write(editor.cell("l4", "s1"), "Marketing").save();
        editor.close();

        MapOnPage map = visits.begin(Visit.by("viewer")).show(page).map();
        assertThat(map.title()).isEqualTo("Hiring a bike");
        assertThat(map.locator("table.klantreis-table").innerText()).contains("Searching", "I cycle off", "Questions", "Which way?", "Marketing");
    }

    @Test
    void goesOnWithEnterAndTabAndBackWithShift(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        assertThat(editor.focused()).isEqualTo("s1");

        editor.press("F2", "End").type(" nearby").press("Tab").press("Enter").type("I haggle").press("Shift+Tab").drawn();
        assertThat(editor.steps()).containsExactly("I look for a shop nearby", "I haggle", "I ride away");
        assertThat(editor.focused()).isEqualTo("s1");

        editor.press("ArrowDown").type("Hm").press("Alt+Enter").type("second line").press("Enter").drawn();
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("Hm\nsecond line");
    }

    @Test
    void givesBackTheOldTextWithEscape(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.press("ArrowDown").type("Not this").press("Escape");
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("Is it open?");
        assertThat(editor.isOpen()).isTrue();
        assertThat(editor.focused()).isEqualTo("s1");
    }

    @Test
    void keepsANameWhereNothingWasTyped(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.press("F2", "Delete", "Enter").tells("needs a name");
        assertThat(editor.steps()).startsWith("I look for a shop");
    }

    @Test
    void showsMarkupEmojiAndOtherScriptsAsTyped(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        String hostile = "<img src=x onerror=alert(1)> {{x}} 🚲 مرحبا &amp; ’";
        editor.press("ArrowDown", "F2").typing().fill(hostile);
        editor.press("Enter").drawn().save();
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo(hostile);
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void takesNoMoreThanACellHolds(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.press("ArrowDown", "F2").typing().fill("x".repeat(10_000));
        editor.type("y").press("Enter").drawn().save();
        assertThat(editor.told()).doesNotContain("could not");
    }

    @Test
    void typesAfterASecondTap(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor").wide(375).byTouch());
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        editor.cell("l1", "s2").tap();
        assertThat(editor.typing().count()).isZero();

        editor.cell("l1", "s2").tap();
        editor.typing().fill("Tapped");
        editor.press("Enter").drawn();
        assertThat(editor.cell("l1", "s2").innerText()).isEqualTo("Tapped");
    }

    @Test
    void showsWhatWasTypedBeforeTheFirstDrawingCame(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        var first = new java.util.concurrent.atomic.AtomicBoolean(true);
        tab.page().route("**/preview", route -> {
            if (first.getAndSet(false)) {
                tab.page().waitForTimeout(1_000);
            }
            route.resume();
        });
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        editor.press("ArrowDown").type("Early").press("Enter").drawn();
        tab.page().waitForTimeout(1_500);
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("Early");
    }

    @Test
    void coversAnOldTextUntilTheNewOneIsDrawn(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        List<Route> held = new ArrayList<>();
        tab.page().route("**/preview", held::add);
        editor.press("ArrowDown").type("First").press("Tab").type("Second").press("Enter");
        tab.page().waitForCondition(() -> held.size() == 1);
        held.get(0).resume();
        editor.locator("td[data-at=s1]:text('First')").waitFor();
        tab.page().waitForCondition(() -> held.size() == 2);
        assertThat(editor.locator("[data-klantreis-taken]").inputValue()).isEqualTo("Second");

        held.get(1).resume();
        editor.drawn();
        assertThat(editor.cell("l1", "s2").innerText()).isEqualTo("Second");
    }

    @Test
    void takesAWordThatIsComposed(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        CDPSession input = tab.page().context().newCDPSession(tab.page());
        editor.press("ArrowDown", "F2", "Control+a");
        input.send("Input.imeSetComposition", composing("にほん"));
        editor.press("Enter");
        assertThat(editor.typing().inputValue()).contains("にほん");
        input.send("Input.insertText", words("日本"));
        editor.press("Enter").drawn();
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("日本");
    }

    private static JsonObject words(String text) {
        JsonObject words = new JsonObject();
        words.addProperty("text", text);
        return words;
    }

    private static JsonObject composing(String text) {
        JsonObject words = words(text);
        words.addProperty("selectionStart", text.length());
        words.addProperty("selectionEnd", text.length());
        return words;
    }

    @Test
    void undoesAndRedoesByName(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.write(editor.cell("l1", "s1"), "First").write(editor.cell("l1", "s2"), "Second");
        assertThat(editor.undoName()).isEqualTo("Undo: Text of ‘Thoughts · I ask the price’");

        editor.press("Control+z", "Control+z").tells("Thoughts · I look for a shop");
        editor.press("Control+Shift+z").tells("Redone").press("Control+y").tells("I ask the price");
        editor.save();
        assertThat(editor.locator("tr[data-lane=l1]").innerText()).contains("First", "Second");
    }
}
