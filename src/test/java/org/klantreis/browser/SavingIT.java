package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word gets lost: by saving, leaving, crashing, or because something else fails. */
@ExtendWith(InBrowser.class)
class SavingIT {

    @Test
    void savesByKeyAndTellsTheRevision(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.press("ArrowDown").type("Saved by key").press("Control+s").saved();
        assertThat(editor.state()).contains("revision 2");
    }

    @Test
    void asksBeforeUnsavedWorkIsLeft(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        editor.write(editor.cell("l1", "s1"), "Kept by asking").close();
        choose(editor, "Go on editing");
        assertThat(editor.isOpen()).isTrue();

        editor.close();
        choose(editor, "Save and close");
        assertThat(visits.begin(Visit.by("viewer")).show(page).map().locator("td[data-at=s1]").first().innerText()).isEqualTo("Kept by asking");
    }

    @Test
    void offersWorkThatAClosedTabLeftBehind(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, page);
        editor.write(editor.cell("l1", "s1"), "Before the crash").press("ArrowUp", "F2", "End").type(" and half a w");
        comeBack(tab, page);
        goOn(tab);

        MapEditor again = MapEditor.opened(tab.page());
        again.locator(".klantreis-typing").waitFor();
        again.press("Enter").drawn().save();
        assertThat(again.locator("tr[data-lane=l1]").innerText()).contains("Before the crash and half a w");
    }

    @Test
    void putsWhatIsTypedWhileItOpensOnTopOfKeptWork(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, page);
        editor.write(editor.cell("l1", "s1"), "Of last time");
        List<Route> held = new ArrayList<>();
        comeBack(tab, page);
        tab.page().route("**/preview", held::add);
        goOn(tab);

        MapEditor again = MapEditor.opened(tab.page());
        again.press("ArrowRight", "ArrowDown").type("Of today").press("Enter");
        tab.page().waitForCondition(() -> !held.isEmpty());
        tab.page().unroute("**/preview");
        held.forEach(Route::resume);
        again.drawn().save();
        assertThat(again.cell("l1", "s1").innerText()).isEqualTo("Of last time");
        assertThat(again.cell("l1", "s2").innerText()).isEqualTo("Of today");
    }

    @Test
    void keepsTheWorkOfTwoTabsApart(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor first = EditedMap.open(tab, page);
        first.write(first.cell("l1", "s1"), "First tab");
        Page other = tab.page().context().newPage();
        other.navigate(tab.page().url());
        MapEditor second = MapEditor.open(other);
        second.write(second.cell("l1", "s2"), "Second tab").save();
        other.close();

        first.save();
        first.locator("td[data-at=s2]:text('Second tab')").first().waitFor();
        assertThat(first.cell("l1", "s1").innerText()).isEqualTo("First tab");
    }

    @ParameterizedTest
    @CsvSource({"en, light, cannot be reached, 'revision 3'", "nl, dark, niet bereikbaar, 'revisie 3'"})
    void keepsTheDraftWhileTheWikiIsGoneAndSavesWhenItIsBack(String language, String theme, String gone, String saved, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor").in(language).themed(theme));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        tab.page().context().setOffline(true);
        editor.press("ArrowDown").type("Typed offline").press("Control+s").tells(gone);
        editor.type(", and on").press("Enter").tells(gone);
        tab.page().context().setOffline(false);
        editor.saved().locator("td[data-at=s1]:text('Typed offline, and on')").waitFor();
        assertThat(editor.state()).contains(saved);
        assertThat(editor.told()).isEmpty();
    }

    @Test
    void sendsSomebodyWhoseSessionEndedToLogIn(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        var cookies = tab.page().context().cookies();
        tab.page().context().clearCookies();
        editor.press("ArrowDown").type("After log-out").press("Control+s").tells("session has ended");
        editor.locator(".klantreis-state-of-saving[data-kind=logged-out]").waitFor();

        tab.page().context().addCookies(cookies.stream().map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                .setDomain(cookie.domain).setPath(cookie.path)).toList());
        editor.press("Control+s").saved();
    }

    @Test
    void bringsInWhatOthersSavedAndMarksIt(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor mine = EditedMap.open(visits.begin(Visit.by("editor")), page);
        MapEditor theirs = EditedMap.open(visits.begin(Visit.by("admin")), page);
        theirs.write(theirs.cell("l1", "s3"), "Theirs").save();

        mine.write(mine.cell("l1", "s1"), "Mine").save().tells("of others");
        mine.locator("td[data-klantreis-arrived]").waitFor();
        assertThat(mine.cell("l1", "s3").innerText()).contains("Theirs");
        assertThat(mine.cell("l1", "s1").innerText()).isEqualTo("Mine");
    }

    @Test
    void showsWhoElseEditsAndTakesInWhatTheySave(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor mine = EditedMap.open(visits.begin(Visit.by("editor")), page);
        MapEditor theirs = EditedMap.open(visits.begin(Visit.by("admin")), page);
        mine.looksAround().people().getByText("is also editing").waitFor();

        theirs.write(theirs.cell("l1", "s3"), "Theirs").save();
        mine.looksAround().tells("One change of others");
        mine.locator("td[data-at=s3][data-klantreis-arrived]:text('Theirs')").waitFor();

        theirs.close();
        theirs.closed();
        mine.looksAround().people().getByText("is also editing").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @Test
    void asksAboutAFieldOfThePanelInWhichSomebodyStillTypes(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, page);
        Locator goal = editor.aboutMap().unfoldAll().field("Goal of the customer");
        wiki.save(page, 1, EditedMap.JOURNEY.replace("\"phases\"", "\"header\": { \"goal\": \"Theirs\" }, \"phases\""), "");
        goal.pressSequentially("Mine");
        tab.page().waitForResponse("**/merge", editor::looksAround);
        assertThat(goal.inputValue()).isEqualTo("Mine");

        editor.press("Control+s");
        Locator asked = editor.locator("dialog.klantreis-conflicts");
        asked.waitFor();
        assertThat(asked.innerText()).contains("Theirs", "Mine");
    }

    @Test
    void asksAboutWhatBothChangedAndKeepsBothReachable(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor mine = EditedMap.open(visits.begin(Visit.by("editor")), page);
        MapEditor theirs = EditedMap.open(visits.begin(Visit.by("admin")), page);
        theirs.write(theirs.cell("l1", "s1"), "Theirs").save();

        mine.write(mine.cell("l1", "s1"), "Mine").press("Control+s");
        Locator asked = mine.locator("dialog.klantreis-conflicts");
        asked.waitFor();
        assertThat(asked.innerText()).contains("Theirs", "Mine");
        asked.locator("input[value=theirs]").first().check();
        asked.locator("footer .klantreis-button[data-main]").click();
        mine.saved();
        mine.locator("td[data-at=s1]:text('Theirs')").first().waitFor();

        mine.press("Control+z");
        mine.locator("td[data-at=s1]:text('Mine')").first().waitFor();
    }

    /** Leaves without saving, and presses Edit once more. */
    private static void comeBack(Tab tab, long page) {
        tab.page().waitForTimeout(600);
        tab.page().onDialog(dialog -> dialog.accept());
        tab.show(page).map().withControls();
        tab.page().locator(".klantreis-toolbar .klantreis-reader").first().click();
    }

    private static void goOn(Tab tab) {
        tab.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on with my work")).click();
    }

    private static void choose(MapEditor editor, String name) {
        editor.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).last().click();
    }
}
