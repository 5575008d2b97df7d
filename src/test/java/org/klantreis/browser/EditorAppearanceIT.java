package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor in both themes, both languages, wide and narrow: no violation of axe's rules, and nothing that scrolls sideways. */
@ExtendWith(InBrowser.class)
class EditorAppearanceIT {
    /** Any two of language, theme and width meet. */
    static Stream<Visit> visits() {
        return Stream.of(
                Visit.by("editor").in("en").themed("light").wide(1440),
                Visit.by("editor").in("nl").themed("dark").wide(1440),
                Visit.by("editor").in("nl").themed("light").wide(375),
                Visit.by("editor").in("en").themed("dark").wide(375));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyType(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        readable(tab, "open");
        assertThat(coveredInBar(editor)).isEmpty();
        editor.press("F2");
        readable(tab, "typing");
        editor.press("Delete", "Enter");
        readable(tab, "told that a name is missing");
        editor.press("ArrowUp", "Shift+F10");
        readable(tab, "menu");
        editor.press("End", "ArrowUp", "ArrowRight");
        readable(tab, "menu of a menu");
        editor.press("Escape", "Escape", "Shift+ArrowRight");
        readable(tab, "several steps chosen");
        editor.close();
        editor.closed();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyFillThePanel(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        SidePanel panel = editor.press("F6").panel().unfoldAll();
        readable(tab, "panel of a step");
        panel.empty();
        readable(tab, "told that a field cannot be empty");
        editor.press("Escape").aboutMap().unfoldAll();
        readable(tab, "form of the map");
        editor.close();
        editor.closed();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodySaveAndLeave(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        wiki.save(page, 1, EditedMap.JOURNEY.replace("Too much", "Much"), "");
        editor.write(editor.cell("l1", "s1"), "Mine").save();
        editor.locator("td[data-klantreis-arrived]").waitFor();
        readable(tab, "told what others saved");
        editor.write(editor.cell("l1", "s1"), "Not saved").close();
        editor.dialog().locator("footer").waitFor();
        readable(tab, "asked before leaving");
        editor.dialog().locator("footer button").nth(1).click();
        editor.closed();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyTalk(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        long page = EditedMap.page(wiki);
        wiki.comment(page, "s1", "Who says so?");
        MapEditor editor = EditedMap.open(tab, page);
        editor.button("Comments|Opmerkingen").click();
        CommentPanel panel = CommentPanel.opened(tab.page());
        readable(tab, "discussions beside the map");
        panel.open(0).write("I do");
        readable(tab, "a reply beside the map");
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyGoOnAfterTrouble(Visit visit, Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        Tab tab = visits.begin(visit);
        tab.page().onDialog(dialog -> dialog.accept());
        MapEditor editor = EditedMap.open(tab, page);
        tab.page().route("**/maps/main", Route::abort);
        editor.press("ArrowDown").type("Not lost").press("Control+s");
        editor.locator(".klantreis-line[data-tone=error]").waitFor();
        readable(tab, "told that the wiki is out of reach");

        tab.page().waitForTimeout(600);
        tab.page().unroute("**/maps/main");
        tab.show(page).map().withControls();
        tab.page().locator(".klantreis-toolbar .klantreis-reader").first().click();
        editor.dialog().locator("footer").waitFor();
        readable(tab, "asked about work of last time");
    }

    /** What in the bar lies over something else. */
    private static List<?> coveredInBar(MapEditor editor) {
        return (List<?>) editor.locator(".klantreis-bar").evaluate("""
                bar => {
                    const box = (it) => { const words = document.createRange(); words.selectNodeContents(it); return it.matches("p, span, div") ? words.getBoundingClientRect() : it.getBoundingClientRect(); };
                    const parts = [...bar.querySelectorAll("button, input, .klantreis-state-of-saving")].map((it) => ({ name: it.textContent || it.type, ...box(it).toJSON() }));
                    return parts.flatMap((one, i) => parts.slice(i + 1).filter((other) => one.left < other.right && other.left < one.right
                        && one.top < other.bottom && other.top < one.bottom).map((other) => `${one.name} / ${other.name}`));
                }""");
    }

    private static void readable(Tab tab, String state) {
        WikiPage page = new WikiPage(tab.page());
        assertThat(page.violations()).as(state).isEmpty();
        assertThat(page.sidewaysScroll()).as(state).isZero();
    }
}
