package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main things are done with a finger on a phone. */
@ExtendWith(InBrowser.class)
class EditingByTouchIT {

    @Test
    void typesIntoWhatIsTappedTwice(Visits visits, WikiContent wiki) {
        Tab tab = phone(visits);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        tap(editor.step("I ride away"), 2);
        editor.typing().fill("I cycle off");
        tap(editor.cell("l1", "s2"), 2);
        editor.hasSteps("I look for a shop", "I ask the price", "I cycle off").typing().fill("How dear!");
        tap(editor.button("Save"), 1);
        editor.saved();
        assertThat(editor.cell("l1", "s2").innerText()).contains("How dear!");
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void tellsWithASaveWhatWasChanged(Visits visits, WikiContent wiki) {
        Tab tab = phone(visits);
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        tap(editor.step("I ride away"), 2);
        editor.typing().fill("I cycle off");
        Locator message = editor.locator(".klantreis-message");
        assertThat(message.boundingBox().width).isGreaterThan(200);
        assertThat(message.boundingBox().height).isGreaterThanOrEqualTo(44);
        message.fill("A better word");
        tap(editor.button("Save"), 1);
        editor.saved();
        assertThat(tab.show(page).map().withControls().history().revisions().get(0)).contains("A better word");
    }

    @Test
    void movesAStepByItsMenu(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(phone(visits), EditedMap.page(wiki));
        tap(editor.step("I ask the price"), 1);
        tap(editor.step("I ask the price").locator(".klantreis-more-button"), 1);
        editor.openMenu().tap("Move to phase", "Riding");
        editor.tells("in ‘Riding’").hasSteps("I look for a shop", "I ride away", "I ask the price");
    }

    @Test
    void movesAPhaseByItsMenu(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(phone(visits), EditedMap.page(wiki));
        tap(editor.phase("Riding"), 1);
        tap(editor.phase("Riding").locator(".klantreis-more-button"), 1);
        editor.openMenu().tap("Move left");
        editor.tells("‘Riding’ moved to place 1 of 2").hasPhases("Riding", "Looking");
    }

    @Test
    void changesLanesThoughCardsHaveNoHeadsForThem(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(phone(visits), EditedMap.page(wiki));
        tap(editor.lanesBelow(), 1);
        editor.openMenu().tap("Thoughts", "Move down");
        editor.tells("‘Thoughts’ moved to place 2 of 4").hasLanes("Channels", "Thoughts", "Emotion", "Owner");
        tap(editor.lanesBelow(), 1);
        editor.openMenu().tap("Thoughts", "Kind", "List");
        editor.tells("Changed: Kind of ‘Thoughts’");
        tap(editor.lanesBelow(), 1);
        editor.openMenu().tap("Owner", "Delete");
        editor.tells("‘Owner’ deleted.").hasLanes("Channels", "Thoughts", "Emotion");
        tap(editor.lanesBelow(), 1);
        editor.openMenu().tap("Thoughts", "Hide");
        editor.tells("‘Thoughts’ hidden.").hasLanes("Channels", "Emotion");
        tap(editor.button("Save"), 1);
        editor.saved();
    }

    @Test
    void asksAboutAStepInASheetFromBelow(Visits visits, WikiContent wiki) {
        Tab tab = phone(visits);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        tap(editor.step("I ride away"), 1);
        tap(editor.button("Details"), 1);
        SidePanel panel = editor.panel().about("I ride away");
        assertThat(panel.isSheet()).isTrue();
        tap(panel.field("email"), 1);
        tap(panel.field("Emotion"), 1);
        new EmotionPicker(tab.page()).turnTo("joy").choose();
        panel.close();
        editor.locator("td[data-at=s3]:text('email')").waitFor();
        tap(editor.button("Save"), 1);
        editor.saved();
        assertThat(editor.curve().drawn().said(2)).isEqualTo("joy +2");
    }

    @Test
    void settlesAConflict(Visits visits, WikiContent wiki) {
        Tab tab = phone(visits);
        // What others save may come in by itself before anything is typed, and overlaps with nothing then
        tab.page().route("**/presence*", Route::abort);
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        wiki.save(page, 1, EditedMap.JOURNEY.replace("Is it open?", "Is it far?"), "");
        tap(editor.cell("l1", "s1"), 2);
        editor.typing().fill("Open on Sunday?");
        Conflicts conflicts = new Conflicts(editor);
        assertThat(new WikiPage(tab.page()).sidewaysScroll()).isZero();
        conflicts.take(0, "mine").confirm();
        editor.saved();
        assertThat(editor.cell("l1", "s1").innerText()).contains("Open on Sunday?");
    }

    private static Tab phone(Visits visits) {
        return visits.begin(Visit.by("editor").byTouch().wide(375));
    }

    private static void tap(Locator place, int times) {
        for (int i = 0; i < times; i++) {
            place.tap();
        }
    }
}
