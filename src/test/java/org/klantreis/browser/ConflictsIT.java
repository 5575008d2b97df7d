package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where two people changed the same, somebody decides, and nobody's words are lost unasked. */
@ExtendWith(InBrowser.class)
class ConflictsIT {

    @Test
    void tellsBothSidesOfEachPlace(Visits visits, WikiContent wiki) {
        Conflicts conflicts = new Conflicts(overlapping(visits.begin(Visit.by("editor")), wiki));
        assertThat(conflicts.places()).containsExactly("Step ‘I ask my friend’: Title", "Cell Thoughts · I look for a shop");
        assertThat(conflicts.side(0, "theirs")).contains("I ask what it costs");
        assertThat(conflicts.side(1, "mine")).contains("Open on Sunday?");
    }

    @Test
    void savesNothingBeforeAllIsChosen(Visits visits, WikiContent wiki) {
        MapEditor editor = overlapping(visits.begin(Visit.by("editor")), wiki);
        Conflicts conflicts = new Conflicts(editor).take(1, "mine").confirm();
        assertThat(conflicts.isOpen()).isTrue();
        assertThat(conflicts.left()).isEqualTo("1 of 2 still to choose");
        conflicts.take(0, "theirs").confirm();
        editor.saved().step("I ask what it costs").waitFor();
        assertThat(editor.cell("l1", "s1").innerText()).contains("Open on Sunday?");
    }

    @Test
    void leavesTheDraftAsItIsForLater(Visits visits, WikiContent wiki) {
        MapEditor editor = overlapping(visits.begin(Visit.by("editor")), wiki);
        new Conflicts(editor).leaveForLater();
        assertThat(editor.isOpen()).isTrue();
        assertThat(editor.steps()).contains("I ask my friend");
        new Conflicts(editor).takeAllMine().confirm();
        editor.saved();
        assertThat(editor.steps()).contains("I ask my friend");
    }

    @Test
    void needsNothingButTheKeyboard(Visits visits, WikiContent wiki) {
        MapEditor editor = overlapping(visits.begin(Visit.by("editor")), wiki);
        Conflicts conflicts = new Conflicts(editor);
        // Past closing, all of theirs, all of yours; then one stop for each place
        editor.press("Tab", "Tab", "Tab", "Tab", "Space", "Tab", "ArrowRight");
        assertThat(conflicts.left()).isEqualTo("All chosen");
        editor.press("Tab", "Tab", "Enter").saved().step("I ask what it costs").waitFor();
    }

    static Stream<Visit> visits() {
        return EditorAppearanceIT.visits();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyRead(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        new Conflicts(overlapping(tab, wiki));
        assertThat(new WikiPage(tab.page()).violations()).isEmpty();
    }

    /** A draft in which a title and a cell differ from what others saved. */
    private static MapEditor overlapping(Tab tab, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        MapEditor editor = EditedMap.open(tab, page);
        wiki.save(page, 1, EditedMap.JOURNEY.replace("I ask the price", "I ask what it costs").replace("Is it open?", "Is it far?"), "");
        return editor.write(editor.step("I ask the price"), "I ask my friend").write(editor.cell("l1", "s1"), "Open on Sunday?");
    }
}
