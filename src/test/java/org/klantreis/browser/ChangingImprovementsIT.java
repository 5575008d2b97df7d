package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does in the plan reaches the map, and what was typed or held there is never nowhere. */
@ExtendWith(InBrowser.class)
class ChangingImprovementsIT {
    private static final String BOARD = "Now, next, later";
    private static final String IMPATIENT = "Prices at the door";

    @Test
    void addsAnImprovementAndTellsEverythingAboutIt(Visits visits, WikiContent wiki) {
        long page = PlannedMap.page(wiki);
        PlanDialog dialog = edit(visits.begin(Visit.by("editor")), page).add("Ring first");
        assertThat(dialog.said()).isEqualTo("‘Ring first’ added at the end of the plan.");
        assertThat(dialog.order()).endsWith("Something else", "Ring first");

        dialog.open("Ring first").field("Owner").fill("Shop");
        dialog.field("Horizon").selectOption("next");
        dialog.field("By when").fill("2027-05-01");
        dialog.field("I ask the price").check();
        dialog.save();
        JsonNode saved = wiki.saved(page).at("/improvements/4");
        assertThat(saved.path("title").asText()).isEqualTo("Ring first");
        assertThat(saved.path("owner").asText()).isEqualTo("Shop");
        assertThat(saved.path("horizon").asText()).isEqualTo("next");
        assertThat(saved.path("due").asText()).isEqualTo("2027-05-01");
        assertThat(saved.at("/steps/0").asText()).isEqualTo("s2");
    }

    @Test
    void changesAnImprovementAndUndoesThatByKey(Visits visits, WikiContent wiki) {
        PlanDialog dialog = edit(visits.begin(Visit.by("editor")), PlannedMap.page(wiki)).open(IMPATIENT);
        dialog.field("Title").fill("Prices online");
        dialog.field("Title").blur();
        assertThat(dialog.order()).contains("Prices online");
        dialog.card("Open longer").locator("button").focus();
        assertThat(dialog.press("Control+z").order()).contains(IMPATIENT);
    }

    @Test
    void savesByKeyWhatWasTypedJustNow(Visits visits, WikiContent wiki) {
        long page = PlannedMap.page(wiki);
        PlanDialog dialog = edit(visits.begin(Visit.by("editor")), page).open(IMPATIENT);
        dialog.field("Owner").fill("Shop in town");
        dialog.press("Control+s").tells("Saved.");
        assertThat(wiki.saved(page).at("/improvements/2/owner").asText()).isEqualTo("Shop in town");
    }

    @Test
    void keepsWhatCannotBeTakenAndSaysSo(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        PlanDialog dialog = edit(tab, PlannedMap.page(wiki)).open(IMPATIENT);
        dialog.field("By when").pressSequentially("02");
        dialog.open("Open longer").tells("“By when” is not in the map yet");
        dialog.field("Title").fill("");
        dialog.press("Control+s").tells("“By when, Title” is not in the plan yet").close();
        MapEditor.opened(tab.page()).tells("“By when, Title” is not in the map yet").locator(".klantreis-bar-title > button:text('Improvement plan')").click();
        dialog = new PlanDialog(tab.page()).open("Open longer");
        assertThat(dialog.field("Title").inputValue()).isEmpty();
    }

    @Test
    void tellsHowMuchANameIsTooLongAndKeepsIt(Visits visits, WikiContent wiki) {
        PlanDialog dialog = edit(visits.begin(Visit.by("editor")), PlannedMap.page(wiki));
        dialog.name().fill("x".repeat(501));
        assertThat(dialog.wrongWithName()).contains("501", "500");
        dialog.press("Enter").press("Control+s").tells("“A new improvement” is not in the plan yet");
        assertThat(dialog.name().inputValue()).hasSize(501);
        assertThat(dialog.add("Ring first").wrongWithName()).isEmpty();
    }

    @Test
    void staysWithTheCardToWhichSomebodyWalked(Visits visits, WikiContent wiki) {
        PlanDialog dialog = edit(visits.begin(Visit.by("editor")), PlannedMap.page(wiki)).see(BOARD).move("Open longer", "ArrowRight");
        dialog.card("Something else").locator("button").focus();
        assertThat(dialog.press("Control+z").focused()).contains("Something else");
        assertThat(dialog.press("Alt+ArrowLeft").column("later")).containsExactly("Something else");
    }

    @Test
    void keepsHoldOfACardWhileThePlanChanges(Visits visits, WikiContent wiki) {
        PlanDialog dialog = edit(visits.begin(Visit.by("editor")), PlannedMap.page(wiki)).see(BOARD).move(IMPATIENT, "ArrowRight");
        dialog.hold("Something else").press("Control+z").drop("[data-column=now]");
        assertThat(dialog.column("now")).containsExactly("Open longer", IMPATIENT, "Something else");
    }

    @Test
    void movesCardsByFingerToWhereAPhoneHasToScroll(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor").wide(375).byTouch());
        tab.page().setViewportSize(375, 600);
        PlanDialog dialog = edit(tab, PlannedMap.page(wiki)).see(BOARD);
        assertThat(dialog.dragByFingerBeyondTheEdge("Open longer", "[data-column=later]").column("later")).containsExactly("Open longer");
    }

    @Test
    void opensOnlyForWhoeverCameForIt(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapOnPage map = tab.show(PlannedMap.page(wiki)).map().withControls();
        tab.page().route("**/words/*", Route::abort);
        tab.page().locator(".klantreis-plan-bar > button").click();
        map.locator("[role=status]:not(.klantreis-unseen)").first().waitFor();
        tab.page().unroute("**/words/*");
        MapEditor.open(tab.page());
        assertThat(tab.page().locator("dialog.klantreis-planning").count()).isZero();
    }

    private static PlanDialog edit(Tab tab, long page) {
        return tab.show(page).map().withControls().plan().edit();
    }
}
