package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sees a map sees what will be improved; whoever may change it moves the cards. */
@ExtendWith(InBrowser.class)
class ImprovementPlanIT {
    private static final String BOARD = "Now, next, later";
    private static final String MATRIX = "effort";

    /** Any two of language, theme and width meet. */
    static Stream<Visit> visits() {
        return Stream.of(
                Visit.by("editor").in("en").themed("light").wide(1440),
                Visit.by("editor").in("nl").themed("dark").wide(768),
                Visit.by("editor").in("nl").themed("light").wide(375).byTouch(),
                Visit.by("editor").in("en").themed("dark").wide(375).byTouch(),
                Visit.by("editor").withForcedColours());
    }

    @Test
    void isReadWithoutScript(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer").withoutScript()).show(PlannedMap.page(wiki)).map();
        assertThat(map.plan().titles()).containsExactly("Open longer", "Call <b>back</b>", "Prices at the door", "Something else");
        assertThat(map.plan().text()).contains("Nobody answers", "Mar 1, 2027", "5 of 5", "Shop");
        assertThat(map.locator(".klantreis-circle").innerText()).containsSubsequence("Nobody should wait", "We <listen>", "A bike around the corner");
        assertThat(map.step(0).innerText()).contains("Improvement delivered");
    }

    @Test
    void isSeenAsMatrixAndBoard(Visits visits, WikiContent wiki) {
        ImprovementPlan plan = visits.begin(Visit.by("viewer")).show(PlannedMap.page(wiki)).map().withControls().plan();
        assertThat(plan.see(BOARD).column("now")).containsExactly("Open longer", "Prices at the door");
        assertThat(plan.column("")).containsExactly("Something else");
        assertThat(plan.see(MATRIX).cell(4, 3)).containsExactly("Call <b>back</b>");
        assertThat(plan.apart()).containsExactly("Something else");
        assertThat(plan.offersToEdit()).isFalse();
    }

    @Test
    void tellsWhoSeesToItAndUntilWhenAndLeadsToTheEntryOfTheList(Visits visits, WikiContent wiki) {
        ImprovementPlan plan = visits.begin(Visit.by("viewer")).show(PlannedMap.page(wiki)).map().withControls().plan().see(BOARD);
        assertThat(plan.card("Open longer").innerText()).contains("implemented", "Shop");
        assertThat(plan.card("Call").innerText()).contains("idea", "Due Mar 1, 2027");
        assertThat(plan.card("Something else").locator("small").allInnerTexts()).containsExactly("idea");
        assertThat(plan.see(MATRIX).follow("Call").innerText()).contains("Nobody answers");
        assertThat(plan.shows("List")).isTrue();
    }

    @Test
    void keepsTheViewThatWasChosen(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        long page = PlannedMap.page(wiki);
        tab.show(page).map().withControls().plan().see(BOARD);
        ImprovementPlan plan = tab.show(page).map().withControls().plan();
        assertThat(plan.shows(BOARD)).isTrue();
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(plan.listSeen()).as("printed").isTrue();
    }

    @Test
    void movesCardsByKeysAndTellsWhereTheyAre(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        long page = PlannedMap.page(wiki);
        PlanDialog dialog = tab.show(page).map().withControls().plan().edit().see(BOARD).move("Prices", "ArrowUp", "ArrowRight");
        assertThat(dialog.column("next")).containsExactly("Prices at the door", "Call <b>back</b>");
        assertThat(dialog.said()).isEqualTo("‘Prices at the door’: next, 1 of 2.");
        assertThat(dialog.focused()).contains("Prices at the door");
        assertThat(dialog.see(MATRIX).move("Something", "ArrowUp").cell(3, 3)).containsExactly("Something else");
        assertThat(dialog.undo().cell(3, 3)).isEmpty();
        dialog.save().close();
        MapEditor editor = MapEditor.opened(tab.page());
        editor.close();
        editor.closed();
        assertThat(tab.show(page).map().withControls().plan().see(BOARD).column("next")).containsExactly("Prices at the door", "Call <b>back</b>");
    }

    @Test
    void movesCardsByMouse(Visits visits, WikiContent wiki) {
        PlanDialog dialog = visits.begin(Visit.by("editor")).show(PlannedMap.page(wiki)).map().withControls().plan().edit().see(BOARD);
        assertThat(dialog.dragByMouse("Something", "[data-column=now]").column("now")).containsExactly("Open longer", "Prices at the door", "Something else");
        assertThat(dialog.see(MATRIX).dragByMouse("Open longer", "td[data-impact='2'][data-effort='4']").cell(2, 4)).containsExactly("Open longer");
        assertThat(dialog.see("List").move("Open longer", "ArrowDown").order()).startsWith("Call <b>back</b>", "Open longer");
    }

    @Test
    void movesCardsByFinger(Visits visits, WikiContent wiki) {
        PlanDialog dialog = visits.begin(Visit.by("editor").wide(768).byTouch()).show(PlannedMap.page(wiki)).map().withControls().plan().edit().see(BOARD);
        assertThat(dialog.dragByFinger("Open longer", "[data-column=next]").column("next")).contains("Open longer");
    }

    @Test
    void keepsWhatOthersMovedMeanwhile(Visits visits, WikiContent wiki) {
        long page = PlannedMap.page(wiki);
        Tab tab = visits.begin(Visit.by("editor"));
        // What others saved is met at saving, not heard before
        tab.page().route("**/presence*", held -> { });
        PlanDialog dialog = tab.show(page).map().withControls().plan().edit().see(BOARD).move("Prices", "ArrowRight");
        wiki.save(page, 1, PlannedMap.JOURNEY.replace("\"title\": \"Something else\"", "\"title\": \"Something else\", \"horizon\": \"later\""), "");
        dialog.save();
        assertThat(dialog.column("later")).containsExactly("Something else");
        assertThat(dialog.column("next")).contains("Prices at the door");
    }

    @Test
    void leavesTheFormWithEscapeAndTheWindowWithTheNext(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        PlanDialog dialog = tab.show(PlannedMap.page(wiki)).map().withControls().plan().edit().open("Open longer").press("Escape");
        assertThat(dialog.focused()).contains("Open longer");
        dialog.close();
        MapEditor.opened(tab.page());
    }

    @Test
    void tellsThatAnImprovementIsDeleted(Visits visits, WikiContent wiki) {
        PlanDialog dialog = visits.begin(Visit.by("editor")).show(PlannedMap.page(wiki)).map().withControls().plan().edit().open("Open longer");
        dialog.delete().tells("‘Open longer’ deleted.");
        assertThat(dialog.order()).doesNotContain("Open longer");
    }

    @ParameterizedTest
    @MethodSource("visits")
    void isForEverybody(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        tab.show(PlannedMap.page(wiki)).map().withControls();
        for (int view = 0; view < 3; view++) {
            tab.page().locator(".klantreis-plan-bar button").nth(view).click();
            readable(tab, "read " + view);
        }
        tab.page().locator(".klantreis-plan-bar > button").click();
        new PlanDialog(tab.page()).open("Call <b>back</b>");
        for (int view = 0; view < 3; view++) {
            tab.page().locator(".klantreis-planning .klantreis-plan-views button").nth(view).click();
            readable(tab, "changed " + view);
        }
    }

    private static void readable(Tab tab, String state) {
        WikiPage page = new WikiPage(tab.page());
        assertThat(page.violations()).as(state).isEmpty();
        assertThat(page.sidewaysScroll()).as(state).isZero();
    }
}
