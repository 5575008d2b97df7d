package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever edits a map talks about it beside the map, and neither gets in the way of the other. */
@ExtendWith(InBrowser.class)
class CommentingInTheEditorIT {

    @Test
    void commentsOnWhatIsSelected(Visits visits, WikiContent wiki) {
        MapEditor editor = editor(visits, EditedMap.page(wiki));
        editor.step("I ask the price").click();
        CommentPanel panel = editor.talk().write("Why so dear?").post();
        assertThat(panel.comments(1)).singleElement().asString().contains("Why so dear?");
        assertThat(editor.comments().shown(1).names()).containsExactly("I ask the price: 1 open discussion");
        panel.close();
        assertThat(editor.focused()).isEqualTo("s2");
    }

    @Test
    void opensAllWithItsButton(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        wiki.comment(page, "l1/s1", "Who says so?");
        MapEditor editor = editor(visits, page);
        editor.button("Comments").click();
        assertThat(CommentPanel.opened(editor.page()).open(0).title()).isEqualTo("Thoughts · I look for a shop");
    }

    @ParameterizedTest
    @CsvSource({"p1, Looking", "s2, I ask the price", "l1, Thoughts", "l1/s1, Thoughts · I look for a shop"})
    void opensFromItsMark(String element, String place, Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        wiki.comment(page, element, "Who says so?");
        MapEditor editor = editor(visits, page);
        assertThat(editor.comments().open(place + ": 1 open discussion").open(0).title()).isEqualTo(place);
    }

    @Test
    void keepsItsKeysToItself(Visits visits, WikiContent wiki) {
        MapEditor editor = editor(visits, EditedMap.page(wiki));
        editor.step("I ask the price").click();
        CommentPanel panel = editor.talk();
        editor.press("Delete", "Alt+ArrowRight", "Control+Enter", "Control+z", "Control+d").type("cancel");
        assertThat(panel.box()).hasValue("cancel");
        panel.press("All discussions");
        editor.press("Delete", "Backspace", "Control+z");
        editor.hasSteps("I look for a shop", "I ask the price", "I ride away");
        assertThat(editor.undoName()).isEqualTo("Undo");
    }

    @Test
    void leavesRoomToEditAndSave(Visits visits, WikiContent wiki) {
        MapEditor editor = editor(visits, EditedMap.page(wiki));
        editor.button("Comments").click();
        CommentPanel panel = CommentPanel.opened(editor.page());
        editor.write(editor.cell("l1", "s1"), "Mine").save();
        assertThat(panel.offers("New comment")).isTrue();
        editor.close();
        editor.closed();
        assertThat(editor.page().locator("dialog.klantreis-comments")).hasCount(0);
    }

    @Test
    void asksToSaveWhatTheWikiDoesNotKnow(Visits visits, WikiContent wiki) {
        MapEditor editor = editor(visits, EditedMap.page(wiki));
        editor.step("I ask the price").click();
        editor.press("Control+Enter").hasSteps("I look for a shop", "I ask the price", "New step", "I ride away");
        new MapStructure(editor).focusOn("New step");
        CommentPanel panel = editor.talk().write("Is this needed?").post();
        assertThat(panel.trouble()).startsWith("Save first");
        assertThat(panel.box()).hasValue("Is this needed?");
        editor.save();
        assertThat(panel.press("Try again").comments(1)).singleElement().asString().contains("Is this needed?");
    }

    @Test
    void marksComeAndGoWithWhatIsDiscussed(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        wiki.comment(page, "s2", "Too long");
        MapEditor editor = editor(visits, page);
        editor.comments().shown(1);
        editor.step("I ask the price").click();
        editor.press("Delete").comments().shown(0);
        editor.press("Control+z");
        assertThat(editor.comments().shown(1).names()).containsExactly("I ask the price: 1 open discussion");
    }

    @Test
    void movesBetweenThePageAndTheEditor(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        MapOnPage map = tab.show(EditedMap.page(wiki)).map().withControls();
        map.comments().commentAt("th[data-step=s2]").write("Half a thought");
        MapEditor editor = MapEditor.open(tab.page());
        editor.step("I ask the price").click();
        assertThat(editor.talk().box()).hasValue("Half a thought");
        editor.close();
        editor.closed();
        assertThat(map.comments().commentAt("th[data-step=s2]").box()).hasValue("Half a thought");
    }

    private static MapEditor editor(Visits visits, long page) {
        return EditedMap.open(visits.begin(Visit.by("editor")), page);
    }
}
