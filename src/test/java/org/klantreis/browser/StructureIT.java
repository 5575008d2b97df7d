package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.MouseButton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phases, steps and lanes are added, moved and taken away: by mouse, by key and by touch. */
@ExtendWith(InBrowser.class)
class StructureIT {

    @Test
    void movesAStepByKeyIntoTheNextPhase(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        editor.press("ArrowRight", "Alt+ArrowRight").tells("‘I ask the price’ moved to place 1 of 2 in ‘Riding’");
        editor.press("Alt+ArrowRight").tells("place 2 of 2");
        new MapStructure(editor).steps("I look for a shop", "I ride away", "I ask the price");
        assertThat(editor.focused()).isEqualTo("s2");
        assertThat(editor.undoName()).isEqualTo("Undo: Move ‘I ask the price’");

        editor.press("Alt+ArrowRight").tells("already comes last");
    }

    @Test
    void movesPhasesAndLanesByKey(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        editor.phase("Riding").click();
        editor.press("Alt+ArrowLeft").tells("‘Riding’ moved to place 1 of 2");
        editor.lane("Owner").click();
        editor.press("Alt+ArrowUp").tells("‘Owner’ moved to place 3 of 4");
        editor.save();
        new MapStructure(editor).phases("Riding", "Looking");
        new MapStructure(editor).lanes("Thoughts", "Channels", "Owner", "Emotion");
    }

    @Test
    void movesTheChosenStepsTogether(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        editor.press("Shift+ArrowRight", "Alt+ArrowRight").tells("2 steps moved to place 1 of 3 in ‘Riding’");
        new MapStructure(editor).steps("I look for a shop", "I ask the price", "I ride away");
    }

    @Test
    void dragsAStepIntoAnotherPhase(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        new MapStructure(editor).hold(editor.step("I look for a shop"), editor.step("I ride away"), 0.8).drop().tells("place 2 of 2 in ‘Riding’");
        new MapStructure(editor).steps("I ask the price", "I ride away", "I look for a shop");
    }

    @Test
    void dragsAPhaseWithItsSteps(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        new MapStructure(editor).hold(editor.phase("Riding"), editor.phase("Looking"), 0.2).drop().tells("‘Riding’ moved to place 1 of 2");
        new MapStructure(editor).steps("I ride away", "I look for a shop", "I ask the price");
    }

    @Test
    void dragsALane(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        new MapStructure(editor).hold(editor.lane("Thoughts"), editor.lane("Channels"), 0.8).drop().tells("‘Thoughts’ moved to place 2 of 4");
        new MapStructure(editor).lanes("Channels", "Thoughts", "Emotion", "Owner");
    }

    @Test
    void dropsWhereItWasLetGoBeforeItsScriptCame(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        List<Route> held = new ArrayList<>();
        tab.page().route("**/dragging.js*", held::add);
        editor.drag(editor.step("I look for a shop"), editor.step("I ride away"), 0.8, 0.5);
        editor.step("I look for a shop").hover();
        tab.page().mouse().down();
        tab.page().mouse().up();
        tab.page().waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        editor.tells("‘I look for a shop’ moved to place 2 of 2 in ‘Riding’");
        new MapStructure(editor).steps("I ask the price", "I ride away", "I look for a shop");
    }

    @Test
    void letsADragGoWithEscape(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        MapStructure structure = new MapStructure(editor).hold(editor.step("I look for a shop"), editor.step("I ride away"), 0.8);
        editor.press("Escape").tells("Nothing moved");
        assertThat(structure.isHeld()).isFalse();
        structure.drop();
        new MapStructure(editor).steps("I look for a shop", "I ask the price", "I ride away");
        assertThat(editor.isOpen()).isTrue();
    }

    @Test
    void addsWithTheKeyboardAndTypesTheNameAtOnce(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        editor.press("Control+Enter").tells("‘New step’ added at place 2 of 3");
        new MapStructure(editor).focusOn("New step").type("I compare").press("Enter").drawn().save();
        new MapStructure(editor).steps("I look for a shop", "I compare", "I ask the price", "I ride away");
    }

    @Test
    void deletesAndOffersToUndo(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        editor.press("Delete").tells("‘I look for a shop’ deleted.");
        new MapStructure(editor).focusOn("I ask the price");
        new MapStructure(editor).steps("I ask the price", "I ride away");

        editor.locator(".klantreis-line button").click();
        editor.tells("Undone: Delete ‘I look for a shop’");
        assertThat(editor.cell("l1", "s1").innerText()).isEqualTo("Is it open?");
    }

    @Test
    void opensNoMenuOfWhatIsGoneAndStillSeen(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        List<String> failures = new ArrayList<>();
        tab.page().onPageError(failures::add);
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        tab.page().route("**/preview", Route::abort);
        // A phase that loses its last step waits for the drawing
        editor.press("End", "Delete", "Shift+F10");
        assertThat(new MapStructure(editor).hasMenu()).isFalse();
        editor.step("I ride away").click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        assertThat(new MapStructure(editor).hasMenu()).isFalse();
        assertThat(failures).isEmpty();
    }

    @Test
    void walksTheMenuByKey(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        MapStructure structure = new MapStructure(editor);
        editor.press("Shift+F10", "k", "ArrowRight", "End", "ArrowLeft", "Escape");
        assertThat(structure.hasMenu()).isFalse();
        assertThat(editor.focused()).isEqualTo("s1");

        editor.press("Shift+F10", "k", "ArrowRight").type("w").press("Enter").tells("Changed: Kind of ‘I look for a shop’");
        editor.locator("[data-step=s1][data-kind=waiting]").waitFor();
    }

    @Test
    void duplicatesAPhaseWithAllThatIsInIt(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        new MapStructure(editor).menuOf(editor.phase("Looking")).choose("Duplicate").tells("the copy is at place 2 of 3");
        new MapStructure(editor).phases("Looking", "Looking", "Riding");
        assertThat(editor.locator("tr[data-lane=l1] > td").allInnerTexts()).containsExactly("Is it open?", "Too much", "Is it open?", "Too much", "");
    }

    @Test
    void setsAWayBackByPointingAtAStep(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        new MapStructure(editor).menuOf(editor.step("I ride away")).choose("Returns to", "Choose on the map").tells("Choose the step");
        editor.cell("l1", "s1").click();
        editor.tells("Changed: Return from ‘I ride away’");
        editor.locator("[data-step=s3]:has-text('returns to: I look for a shop')").waitFor();
    }

    @Test
    void saysWhatEachKindOfLaneHolds(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        MapStructure structure = new MapStructure(editor).addLane();
        assertThat(structure.item("Owner").getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(structure.item("Owner").innerText()).contains("There is one already");
        assertThat(structure.item("Pain points").innerText()).contains("What hurts");

        structure.choose("Pain points").tells("‘Pain points’ added at place 5 of 5");
    }

    @Test
    void hidesALaneAndShowsItAgain(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        MapStructure structure = new MapStructure(editor);
        structure.menuOf(editor.lane("Channels")).choose("Hide").tells("‘Channels’ hidden.");
        new MapStructure(editor).lanes("Thoughts", "Emotion", "Owner");

        structure.addLane().choose("Show again: Channels").tells("Show ‘Channels’");
        new MapStructure(editor).lanes("Thoughts", "Channels", "Emotion", "Owner");
    }

    @Test
    void keepsTheLastPhase(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        editor.phase("Riding").click();
        editor.press("Delete").tells("deleted");
        new MapStructure(editor).focusOn("Looking").press("Delete").tells("A map has at least one phase");
        new MapStructure(editor).phases("Looking");
    }

    @Test
    void tellsALimitBeforeItIsHit(Visits visits, WikiContent wiki) {
        long page = wiki.page("Full", WikiContent.MACRO);
        wiki.map(page, "{\"format\": \"klantreis\", \"formatVersion\": 1, \"kind\": \"journey\", \"lang\": \"en\", \"title\": \"Full\", \"phases\": ["
                + IntStream.range(0, 60).mapToObj(n -> "{\"id\": \"p%d\", \"title\": \"Phase %d\"}".formatted(n, n)).collect(Collectors.joining(", ")) + "]}");
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), page);
        MapStructure structure = new MapStructure(editor).menuOf(editor.phase("Phase 0"));
        assertThat(structure.item("Add phase after").innerText()).contains("60 of 60 phases");

        structure.item("Add phase after").dispatchEvent("click");
        assertThat(structure.hasMenu()).isTrue();
        editor.press("Escape", "Control+Enter").tells("60 of 60 phases");
    }

    @Test
    void movesByTouch(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor").wide(375).byTouch()), EditedMap.page(wiki));
        MapStructure structure = new MapStructure(editor);
        structure.longPress(inSight(editor.step("I look for a shop")), 0);
        structure.choose("Move to phase", "Riding").tells("place 2 of 2 in ‘Riding’");

        Locator step = inSight(editor.step("I ask the price"));
        structure.longPress(step, 400).tells("‘I ask the price’ moved to place");
    }

    @Test
    void dragsAPhaseWithAFinger(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor").wide(375).byTouch()), EditedMap.page(wiki));
        new MapStructure(editor).dragWithFinger(inSight(editor.phase("Looking")), editor.step("I ride away"), 0.5).tells("‘Looking’ moved to place 2 of 2");
        new MapStructure(editor).phases("Riding", "Looking").steps("I ride away", "I look for a shop", "I ask the price");
    }

    @Test
    void dragsALaneWithAFinger(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor").wide(1024).byTouch()), EditedMap.page(wiki));
        new MapStructure(editor).dragWithFinger(editor.lane("Thoughts"), editor.lane("Channels"), 0.8).tells("‘Thoughts’ moved to place 2 of 4");
        new MapStructure(editor).lanes("Channels", "Thoughts", "Emotion", "Owner");
    }

    @Test
    void movesALaneByKeyOnCards(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor").wide(375)), EditedMap.page(wiki));
        editor.lanesBelow().focus();
        editor.press("Enter", "ArrowDown", "ArrowRight", "m", "Enter").tells("‘Channels’ moved to place 1 of 4");
        PlaywrightAssertions.assertThat(editor.lanesBelow()).isFocused();
        editor.press("Enter", "ArrowRight", "Enter");
        assertThat(editor.panel().about("Channels").isSheet()).isTrue();
        editor.panel().close();
        PlaywrightAssertions.assertThat(editor.lanesBelow()).isFocused();
    }

    @Test
    void hasNoSecondWayToLanesWhereTheirHeadsAreSeen(Visits visits, WikiContent wiki) {
        PlaywrightAssertions.assertThat(open(visits, wiki).lanesBelow()).isHidden();
    }

    @Test
    void dragsALaneWithAPen(Visits visits, WikiContent wiki) {
        MapEditor editor = open(visits, wiki);
        MapStructure structure = new MapStructure(editor).dragWithPen(editor.lane("Thoughts"), editor.lane("Channels"), 0.8);
        editor.tells("‘Thoughts’ moved to place 2 of 4");
        structure.lanes("Channels", "Thoughts", "Emotion", "Owner");
    }

    @ParameterizedTest
    @CsvSource({"en, light, 1440", "nl, dark, 1440", "nl, light, 375"})
    void isAccessible(String language, String theme, int width, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor").in(language).themed(theme).wide(width));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        WikiPage page = new WikiPage(tab.page());
        assertThat(page.violations()).as("a head with its controls").isEmpty();
        editor.press("Shift+F10", "ArrowUp", "ArrowUp", "ArrowRight");
        assertThat(page.violations()).as("a menu in a menu").isEmpty();
        editor.press("Escape", "Escape");
        new MapStructure(editor).addLane();
        assertThat(page.violations()).as("the kinds of lanes").isEmpty();
        assertThat(tab.troubles()).isEmpty();
    }

    private static MapEditor open(Visits visits, WikiContent wiki) {
        return EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
    }

    private static Locator inSight(Locator step) {
        step.evaluate("step => step.scrollIntoView({ block: 'start', behavior: 'instant' })");
        return step;
    }
}
