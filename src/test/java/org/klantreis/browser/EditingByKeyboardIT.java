package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A map is edited with the keyboard alone, from the button that begins it back to that button. */
@ExtendWith(InBrowser.class)
class EditingByKeyboardIT {

    @Test
    void opensTypesSavesAndCloses(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapOnPage map = tab.show(EditedMap.page(wiki)).map().withControls();
        Keyboard keys = new Keyboard(tab.page()).skipToContent().tabTo("Edit").press("Tab").tabTo("Edit").press("Enter");
        MapEditor editor = MapEditor.opened(tab.page());

        keys.press("F2").replace("I find a shop").press("Enter").type("Where?").press("Shift+Enter", "ArrowUp", "F2").replace("Searching").press("Enter");
        keys.press("ArrowDown", "ArrowLeft", "F2").replace("Questions").press("Enter");
        keys.tabBackTo("Title of the map: Renting a bike").press("Enter").replace("Hiring a bike").press("Enter");
        keys.tabTo("What did you change? (optional)").type("Typed").press("Tab", "Enter");
        editor.saved();
        assertThat(editor.state()).contains("revision 2");

        keys.press("Escape");
        editor.closed();
        assertThat(map.withControls().title()).isEqualTo("Hiring a bike");
        assertThat(map.locator(".klantreis-table").innerText()).contains("Searching", "I find a shop", "Questions", "Where?");
        assertThat(keys.focused()).isEqualTo("Edit");
    }

    @Test
    void addsCopiesMovesAndDeletesSteps(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("Control+Enter");
        editor.hasSteps("I look for a shop", "New step", "I ask the price", "I ride away");
        keys.type("I compare").press("Enter", "ArrowUp", "Alt+ArrowRight", "Alt+ArrowRight");
        editor.hasSteps("I look for a shop", "I ask the price", "I compare", "I ride away").tells("in ‘Riding’");

        keys.press("Shift+F10").choose("Duplicate");
        editor.hasSteps("I look for a shop", "I ask the price", "I compare", "I compare", "I ride away");
        keys.press("Shift+F10").choose("Move to phase", "Looking");
        editor.hasSteps("I look for a shop", "I ask the price", "I compare", "I compare", "I ride away").tells("in ‘Looking’");
        keys.press("Delete");
        editor.hasSteps("I look for a shop", "I ask the price", "I compare", "I ride away");

        keys.press("Control+z", "Control+z", "Control+z", "Control+z", "Control+z", "Control+z", "Control+z");
        editor.hasSteps("I look for a shop", "I ask the price", "I ride away");
        keys.press("Control+y");
        editor.hasSteps("I look for a shop", "New step", "I ask the price", "I ride away");
    }

    @Test
    void addsCopiesMovesAndDeletesPhases(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("ArrowUp", "Control+Enter");
        editor.hasPhases("Looking", "New phase", "Riding");
        keys.press("Alt+ArrowRight");
        editor.hasPhases("Looking", "Riding", "New phase");
        keys.press("ArrowLeft", "Shift+F10").choose("Duplicate");
        editor.hasPhases("Looking", "Riding", "Riding", "New phase").hasSteps("I look for a shop", "I ask the price", "I ride away", "I ride away");
        keys.press("Delete");
        editor.hasPhases("Looking", "Riding", "New phase").tells("deleted");
    }

    @Test
    void addsCopiesMovesFoldsAndDeletesLanes(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("ArrowDown", "ArrowLeft", "Control+Enter");
        editor.hasLanes("Thoughts", "Notes", "Channels", "Emotion", "Owner");
        keys.type("Doubts").press("Enter", "ArrowUp", "Alt+ArrowUp");
        editor.hasLanes("Doubts", "Thoughts", "Channels", "Emotion", "Owner");
        keys.press("Shift+F10").choose("Kind", "List");
        editor.tells("Kind of ‘Doubts’");
        keys.press("Shift+F10").choose("Duplicate");
        editor.hasLanes("Doubts", "Doubts", "Thoughts", "Channels", "Emotion", "Owner");
        keys.press("Delete");
        editor.hasLanes("Doubts", "Thoughts", "Channels", "Emotion", "Owner");
        keys.press("ArrowUp", "Shift+F10").choose("Collapsed");
        editor.locator("tr[data-collapsed] > th:has-text('Doubts')").waitFor();
        keys.press("Shift+F10").choose("Hide");
        editor.hasLanes("Thoughts", "Channels", "Emotion", "Owner");
        keys.press("Shift+F10").choose("Add lane above", "Show again: Doubts");
        editor.hasLanes("Doubts", "Thoughts", "Channels", "Emotion", "Owner");
    }

    @Test
    void leadsBackToAnEarlierStep(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("ArrowRight", "ArrowRight", "Shift+F10").choose("Returns to", "Choose on the map…");
        editor.tells("Choose the step to which people return");
        keys.press("ArrowLeft", "ArrowLeft", "Enter");
        editor.tells("Changed: Return from ‘I ride away’").locator(".klantreis-curve path.klantreis-return").waitFor();
        assertThat(editor.typing().count()).isZero();
    }

    @Test
    void takesNothingBackBeneathAMenuOrADialog(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().type("I stroll").press("Enter", "ArrowUp", "Shift+F10", "Control+z", "F6", "Escape");
        assertThat(editor.focused()).isEqualTo("s1");
        keys.tabBackTo("History").press("Enter");
        new MapHistory(tab.page()).drawn();
        keys.press("Control+z", "F6");
        assertThat(editor.undoName()).isEqualTo("Undo: Text of ‘I look for a shop’");
    }

    @Test
    void movesPointsOfTheCurveAndFindsAnEmotion(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("ArrowDown", "ArrowDown", "ArrowDown", "Enter", "ArrowUp", "ArrowUp");
        CurvePoints curve = editor.curve();
        assertThat(curve.saidOfFocused()).isEqualTo("+2");

        curve.press("ArrowRight").pick();
        keys.type("frus").press("Enter");
        assertThat(curve.drawn().saidOfFocused()).isEqualTo("frustration −1");
        keys.press("Escape", "ArrowUp");
        assertThat(editor.focused()).isEqualTo("s1");
    }

    @Test
    void fillsThePanelOfAStep(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("F6").tabTo("Kind").press("Tab").tabTo("Kind").type("mom").tabTo("Why").type("The first we hear");
        keys.tabTo("phone").press("Space").tabTo("Owner").type("Sales").press("Tab");
        keys.tabTo("Measures").press("Enter").tabTo("Add").press("Enter").tabTo("Value").type("120").press("Tab");
        assertThat(editor.panel().wrong("Value")).contains("between -100 and 100");
        keys.tabBackTo("Value").replace("45").press("Escape");
        assertThat(editor.focused()).isEqualTo("s1");

        keys.press("Control+s");
        editor.saved();
        keys.press("Escape");
        editor.closed();
        MapOnPage map = new WikiPage(tab.page()).map().withControls();
        assertThat(map.locator(".klantreis-table").innerText()).contains("phone", "Sales");
        map.step(0).press("Enter");
        assertThat(map.details().text()).contains("moment of truth", "NPS 45");
    }

    @Test
    void comesBackFromThePanelOfALaneThatIsHidden(Visits visits, WikiContent wiki) {
        MapEditor editor = EditedMap.open(visits.begin(Visit.by("editor")), EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("ArrowDown", "ArrowLeft", "F6").tabTo("Hidden for readers").press("Space");
        editor.hasLanes("Channels", "Emotion", "Owner");
        keys.press("F6");
        editor.locator("tr[data-lane=l2] > th:focus").waitFor();
    }

    @Test
    void fillsTheFormOfTheMap(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().tabBackTo("About this map").press("Enter").tabTo("Description").type("From wish to wheel");
        keys.tabTo("State").type("to").tabTo("Status of the map").type("in r").tabTo("Review by").type("01022027");
        keys.tabTo("Labels").type("bikes").tabTo("Search, or type a name").type("Anna").press("Enter").tabTo("Goal of the customer").type("To ride");
        keys.press("Control+s");
        editor.saved();
        keys.press("Escape", "Escape");
        editor.closed();
        assertThat(new WikiPage(tab.page()).map().locator(".klantreis-head").textContent()).contains("From wish to wheel", "to-be", "in review", "Anna", "To ride");
    }

    @Test
    void comparesAndRestoresARevision(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapEditor editor = EditedMap.open(tab, EditedMap.page(wiki));
        Keyboard keys = editor.keyboard().press("F2").replace("I stroll").press("Enter", "Control+s");
        editor.saved();
        keys.tabBackTo("History").press("Enter");
        MapHistory history = new MapHistory(tab.page()).drawn();
        history.focusChosen();
        keys.press("ArrowDown");
        history.drawn();
        keys.tabTo("Compare with").press("ArrowDown", "ArrowDown");
        assertThat(history.drawn().marked("changed")).singleElement().asString().contains("I stroll");
        keys.tabTo("Restore").press("Enter").type("Back").press("Tab").tabTo("Restore").press("Enter");
        editor.hasSteps("I look for a shop", "I ask the price", "I ride away");
        assertThat(keys.focused()).isEqualTo("History");
    }
}
