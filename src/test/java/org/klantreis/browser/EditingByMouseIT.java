package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A map is edited with the mouse; keys only write words. */
@ExtendWith(InBrowser.class)
class EditingByMouseIT {

    @Test
    void typesWhereItPressesAndTakesItByPressingElsewhere(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        editor.step("I ride away").dblclick();
        editor.typing().fill("I cycle off");
        editor.cell("l1", "s3").dblclick();
        editor.typing().fill("Which way?");
        editor.phase("Looking").click();
        editor.drawn().save().close();
        editor.closed();
        assertThat(new WikiPage(tab.page()).map().locator(".klantreis-table").innerText()).contains("I cycle off", "Which way?");
    }

    @Test
    void dragsAStepIntoAnotherPhase(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.drag(editor.step("I look for a shop"), editor.step("I ride away"), 0.9, 0.5);
        editor.hasSteps("I ask the price", "I ride away", "I look for a shop").tells("in ‘Riding’");

        editor.button("Undo: .*").click();
        editor.hasSteps("I look for a shop", "I ask the price", "I ride away");
        editor.button("Redo: .*").click();
        editor.hasSteps("I ask the price", "I ride away", "I look for a shop");
    }

    @Test
    void dragsPhasesAndLanes(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.drag(editor.lane("Owner"), editor.lane("Thoughts"), 0.5, 0.1);
        editor.hasLanes("Owner", "Thoughts", "Channels", "Emotion");
        editor.drag(editor.phase("Looking"), editor.phase("Riding"), 0.9, 0.5);
        editor.hasPhases("Riding", "Looking").hasSteps("I ride away", "I look for a shop", "I ask the price");
    }

    @Test
    void addsWithThePlusesAndTheMenus(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.phase("Looking").locator(".klantreis-plus").click();
        editor.hasSteps("I look for a shop", "I ask the price", "New step", "I ride away");
        editor.phase("Riding").locator(".klantreis-plus[data-end]").click();
        editor.hasPhases("Looking", "Riding", "New phase");
        editor.menuBelow().choose("Moments of truth");
        editor.hasLanes("Thoughts", "Channels", "Emotion", "Owner", "Moments of truth");

        editor.menu(editor.step("New step")).choose("Duplicate");
        editor.hasSteps("I look for a shop", "I ask the price", "New step", "New step", "I ride away");
        editor.menu(editor.step("I look for a shop")).choose("Delete");
        editor.hasSteps("I ask the price", "New step", "New step", "I ride away");
        editor.takeOffer("Undo").hasSteps("I look for a shop", "I ask the price", "New step", "New step", "I ride away");
    }

    @Test
    void typesNothingWhereAButtonIsPressedTwice(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.phase("Looking").locator(".klantreis-plus").dblclick();
        editor.hasSteps("I look for a shop", "I ask the price", "New step", "New step", "I ride away");
        editor.lane("Thoughts").locator(".klantreis-fold").dblclick();
        assertThat(editor.typing().count()).isZero();
    }

    @Test
    void leadsBackToAnEarlierStepByPressingIt(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.menu(editor.step("I ride away")).choose("Returns to", "Choose on the map…");
        editor.tells("Choose the step to which people return").step("I look for a shop").click();
        editor.locator(".klantreis-curve path.klantreis-return").waitFor();
        assertThat(editor.undoName()).isEqualTo("Undo: Return from ‘I ride away’");
    }

    @Test
    void hidesShowsAndCollapsesLanes(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        editor.menu(editor.lane("Channels")).choose("Hide");
        editor.hasLanes("Thoughts", "Emotion", "Owner");
        editor.menu(editor.lane("Owner")).choose("Add lane below", "Show again: Channels");
        editor.hasLanes("Thoughts", "Channels", "Emotion", "Owner");
        editor.menu(editor.lane("Thoughts")).choose("Collapsed");
        editor.menu(editor.lane("Owner")).choose("Hide");
        editor.hasLanes("Thoughts", "Channels", "Emotion").save().close();
        editor.closed();
        MapOnPage map = new WikiPage(tab.page()).map().withControls();
        assertThat(map.shownLanes()).containsExactly("l1", "l2", "l3");
        assertThat(map.locator("tr[data-lane=l1]").first().getAttribute("data-collapsed")).isNotNull();
    }

    @Test
    void asksAboutAStepInThePanel(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        editor.step("I ask the price").click();
        SidePanel panel = editor.panel().about("I ask the price");
        panel.field("email").check();
        panel.fill("Owner", "Sales").fill("Contact reason", "What does it cost?").unfold("Measures").add("Measures").fill("Value", "101");
        assertThat(panel.wrong("Value")).contains("between -100 and 100");
        panel.fill("Value", "-12");
        editor.locator("td[data-at=s2]:text('Sales')").waitFor();
        editor.save().close();
        editor.closed();
        MapOnPage map = new WikiPage(tab.page()).map().withControls();
        map.step(1).locator("b").click();
        assertThat(map.details().text()).contains("email", "Sales", "NPS −12");
    }

    @Test
    void keepsWhatThePanelCouldNotTake(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        editor.step("I ask the price").click();
        SidePanel panel = editor.panel().about("I ask the price");
        panel.unfold("Time and way").fill("Duration", "two hours").unfold("Measures").add("Measures").fill("Value", "101");

        editor.step("I ride away").click();
        editor.tells("“Duration, Measures” is not in the map yet");
        panel.about("I ride away");
        assertThat(panel.field("Duration").inputValue()).isEmpty();

        editor.step("I ask the price").click();
        panel.about("I ask the price");
        assertThat(panel.field("Duration").inputValue()).isEqualTo("two hours");
        assertThat(panel.field("Value").inputValue()).isEqualTo("101");
        panel.fill("Duration", "2").fill("Value", "10");
        editor.save().saved();
        assertThat(editor.locator(".klantreis-wrong:not(:empty)").count()).isZero();
    }

    @Test
    void choosesAFeelingAndMovesItsPoint(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        editor.step("I ride away").click();
        editor.panel().about("I ride away").field("Emotion").click();
        new EmotionPicker(tab.page()).turnTo("joy").choose();
        CurvePoints curve = editor.curve();
        assertThat(curve.drawn().said(2)).isEqualTo("joy +2");
        curve.pull(2, CurvePoints.VALENCE).letGo();
        assertThat(curve.said(2)).isEqualTo("joy +1");
    }
}
