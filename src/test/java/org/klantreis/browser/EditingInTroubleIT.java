package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.testing.RunningWiki;

/** Whatever fails between a key and the save is told in a sentence, keeps the work, and is over with one press. */
@ExtendWith(InBrowser.class)
class EditingInTroubleIT {
    private static final String MAP = "**/pages/*/maps/main";

    @Test
    void outlivesThatThePermissionIsTakenAway(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        Administrator administrator = new Administrator(visits);
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        administrator.keepOthersFrom(page);
        keepsWork(editor, "takes the right to edit its page");
        administrator.letOthersTo(page);
        goesOn(editor);
    }

    @Test
    void outlivesThatThePageIsTrashed(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        Administrator administrator = new Administrator(visits);
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        administrator.trash(page);
        keepsWork(editor, "or you may not see it");
        administrator.restore(page);
        goesOn(editor);
    }

    @Test
    void outlivesThatTheWikiIsReadOnly(Visits visits, WikiContent wiki) {
        Administrator administrator = new Administrator(visits);
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        administrator.makeReadOnly();
        try {
            keepsWork(editor, "read-only");
        } finally {
            administrator.makeWritable();
        }
        goesOn(editor);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void outlivesAWikiThatFails(int status, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        onSaving(tab, route -> route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("<h1>Sorry</h1>")));
        keepsWork(editor, "did not take this");
        tab.page().unroute(MAP);
        goesOn(editor);
    }

    @Test
    void outlivesANetworkThatIsGone(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        onSaving(tab, Route::abort);
        keepsWork(editor, "cannot be reached");
        tab.page().unroute(MAP);
        goesOn(editor);
    }

    @Test
    void savesOnceWhenTheAnswerToASaveIsLost(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        onSaving(tab, route -> {
            route.fetch();
            route.abort();
        });
        keepsWork(editor, "cannot be reached");
        tab.page().unroute(MAP);
        goesOn(editor);
        assertThat(editor.state()).contains("revision 2");
    }

    @Test
    void asksNobodyAboutTheirOwnWordsWhenAnAnswerIsLost(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor").in("nl").themed("dark"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        onSaving(tab, route -> {
            route.fetch();
            route.abort();
        });
        editor.press("ArrowDown").type("Not lost").press("Control+s").tells("niet bereikbaar");
        tab.page().unroute(MAP);
        editor.type(" at all").press("Enter").drawn().takeOffer("Opnieuw proberen").saved();
        assertThat(editor.state()).contains("revisie 3");
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("Not lost at all");
    }

    @Test
    void outlivesARestartOfTheWiki(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        RunningWiki.restart(() -> keepsWork(editor, "cannot be reached"));
        goesOn(editor);
    }

    @Test
    void asksAgainByItselfWhileTheWikiIsBusy(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        AtomicInteger asked = new AtomicInteger();
        onSaving(tab, route -> {
            if (asked.incrementAndGet() < 3) {
                route.fulfill(new Route.FulfillOptions().setStatus(503));
            } else {
                route.resume();
            }
        });
        editor.press("ArrowDown").type("Patience").press("Control+s").saved();
        assertThat(asked).hasValue(3);
    }

    @Test
    void offersWorkThatCouldNotBeSavedOnTheNextVisit(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        onSaving(tab, Route::abort);
        keepsWork(editor, "cannot be reached");
        tab.page().waitForTimeout(600);
        tab.page().unroute(MAP);
        tab.page().onDialog(dialog -> dialog.accept());
        tab.show(page).map().withControls();
        tab.page().locator(".klantreis-toolbar .klantreis-reader").first().click();
        tab.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on with my work")).click();
        MapEditor again = MapEditor.opened(tab.page());
        again.locator("td[data-at=s1]:text('Not lost')").waitFor();
    }

    @Test
    void staysOnThePageWhenItCannotOpen(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapOnPage map = tab.show(EditedMap.page(wiki)).map().withControls();
        tab.page().route("**/words/*", Route::abort);
        Keyboard keys = new Keyboard(tab.page()).skipToContent().tabTo("Edit").press("Tab").tabTo("Edit").press("Enter");
        map.locator(":scope > [role=status]:not(:empty)").waitFor();
        assertThat(map.said()).contains("does not answer");
        assertThat(keys.focused()).isEqualTo("Edit");

        tab.page().unroute("**/words/*");
        keys.press("Enter");
        assertThat(MapEditor.opened(tab.page()).steps()).hasSize(3);
    }

    /** Types and saves in vain. */
    private static void keepsWork(MapEditor editor, String told) {
        editor.press("ArrowDown").type("Not lost").press("Enter", "Control+s").tells(told);
        assertThat(editor.told()).containsIgnoringCase("your work is kept in this browser");
        assertThat(editor.isOpen()).isTrue();
    }

    private static void goesOn(MapEditor editor) {
        editor.takeOffer("Try again").saved().locator("td[data-at=s1]:text('Not lost')").waitFor();
        assertThat(editor.told()).doesNotContain("kept in this browser");
    }

    private static void onSaving(Tab tab, Consumer<Route> answer) {
        tab.page().route(MAP, route -> {
            if (route.request().method().equals("PUT")) {
                answer.accept(route);
            } else {
                route.resume();
            }
        });
    }
}
