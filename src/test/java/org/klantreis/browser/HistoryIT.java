package org.klantreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sees a map sees how it became so; whoever may change it can go back. */
@ExtendWith(InBrowser.class)
class HistoryIT {
    private static final String CALLING = document("""
            { "id": "s1", "phase": "p1", "title": "I call" }, { "id": "s2", "phase": "p1", "title": "I wait", "valence": -1 }""");
    private static final String WAITING_LONGER = document("""
            { "id": "s1", "phase": "p1", "title": "I call" }, { "id": "s2", "phase": "p1", "title": "I wait", "valence": -2 },
            { "id": "s3", "phase": "p1", "title": "I call <b>again</b>" }""");
    private static final String NOT_CALLING = document("""
            { "id": "s2", "phase": "p1", "title": "I wait", "valence": -2 }, { "id": "s3", "phase": "p1", "title": "I write" }""");

    @Test
    void tellsWhoSavedWhyAndWhatChanged(Visits visits, WikiContent wiki) {
        MapHistory history = visits.begin(Visit.by("viewer")).show(pageWithHistory(wiki)).map().withControls().history();
        assertThat(history.revisions()).hasSize(3);
        assertThat(history.revisions().get(0)).contains("Sanne Visser", "Nobody calls", "current");
        assertThat(history.revisions().get(1)).contains("‘I wait’", "−1 → −2");
    }

    @Test
    void drawsTheRevisionThatIsChosen(Visits visits, WikiContent wiki) {
        MapHistory history = visits.begin(Visit.by("viewer")).show(pageWithHistory(wiki)).map().withControls().history();
        assertThat(history.map().steps()).isEqualTo(2);
        assertThat(history.choose(1).map().steps()).isEqualTo(3);
        assertThat(history.map().step(2).innerText()).contains("I call <b>again</b>");
    }

    @Test
    void marksWhatDiffersAndWhatIsGone(Visits visits, WikiContent wiki) {
        MapHistory history = visits.begin(Visit.by("viewer")).show(pageWithHistory(wiki)).map().withControls().history();
        history.compareWith("1");
        assertThat(history.marked("added")).singleElement().asString().contains("I write", "added");
        assertThat(history.marked("removed")).singleElement().asString().contains("I call", "removed");
        assertThat(history.marked("changed")).singleElement().asString().contains("I wait", "changed");
        assertThat(history.said()).contains("From revision 1 to 3: " + history.changes().size() + " changes");
    }

    @Test
    void marksTheStepAtWhichSomethingWasFound(Visits visits, WikiContent wiki) {
        long page = pageWithHistory(wiki);
        wiki.save(page, 3, NOT_CALLING.replace("\"lanes\"", """
                "findings": [ { "id": "f1", "kind": "pain", "title": "Nobody answers", "steps": [ "s3" ] } ], "lanes\""""), "");
        MapHistory history = visits.begin(Visit.by("viewer")).show(page).map().withControls().history();
        history.compareWith("before");
        assertThat(history.changes()).singleElement().asString().contains("‘Nobody answers’ added");
        assertThat(history.marked("changed")).singleElement().asString().contains("I write", "changed");
        assertThat(history.goTo(0).map().focused()).isEqualTo("s3");
    }

    @Test
    void leadsFromAChangeToItsPlace(Visits visits, WikiContent wiki) {
        MapHistory history = visits.begin(Visit.by("viewer")).show(pageWithHistory(wiki)).map().withControls().history();
        history.compareWith("before");
        int change = history.changes().stream().map(words -> words.contains("I write") ? 1 : 0).toList().indexOf(1);
        assertThat(history.goTo(change).map().focused()).isEqualTo("s3");
    }

    @Test
    void keepsToTheKeyboard(Visits visits, WikiContent wiki) {
        MapHistory history = visits.begin(Visit.by("viewer")).show(pageWithHistory(wiki)).map().withControls().history();
        history.focusChosen().press("ArrowDown");
        assertThat(history.said()).isEqualTo("Revision 2 is shown.");
        history.map().step(0).press("Enter");
        assertThat(history.map().details().isOpen()).isTrue();
        history.map().details().close();
        assertThat(history.isOpen()).isTrue();
    }

    @Test
    void givesTheFocusBackWhenItCloses(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(pageWithHistory(wiki)).map().withControls();
        map.history().close();
        assertThat(map.focused()).isEqualTo("History");
    }

    @Test
    void restoresARevisionAsANewOne(Visits visits, WikiContent wiki) {
        MapHistory history = visits.begin(Visit.by("editor")).show(pageWithHistory(wiki)).map().withControls().history();
        assertThat(history.offersToRestore()).isFalse();
        MapOnPage map = history.choose(2).restore("They called after all");
        assertThat(map.revision()).isEqualTo("4");
        assertThat(map.step(0).innerText()).contains("I call");
        assertThat(map.said()).isEqualTo("Revision 1 is restored.");
        assertThat(map.history().revisions().get(0)).contains("They called after all");
    }

    @Test
    void restoresInTheViewThatIsSeenAndTellsIt(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("editor")).show(pageWithHistory(wiki)).map().withControls();
        map.locator(".klantreis-views [data-view=blueprint]").click();
        Locator blueprint = map.locator(":scope[data-view=blueprint]");
        blueprint.waitFor();
        map.history().choose(2).restore("They called after all");
        PlaywrightAssertions.assertThat(blueprint.locator(":scope > [role=status]")).hasText("Revision 1 is restored.");
        PlaywrightAssertions.assertThat(blueprint.locator(".klantreis-window")).isFocused();
    }

    @Test
    void showsInTheOtherViewWhatChangedThere(Visits visits, WikiContent wiki) {
        long page = wiki.page("The inside", WikiContent.MACRO);
        wiki.map(page, TalkedMap.WITH_INSIDE);
        wiki.save(page, 1, TalkedMap.WITH_INSIDE.replace("Sales", "Shop"), "");
        MapHistory history = visits.begin(Visit.by("viewer")).show(page).map().withControls().history().compareWith("before");
        assertThat(history.marked("changed")).isEmpty();
        assertThat(history.see("Blueprint").marked("changed")).singleElement().asString().contains("Answers");
        assertThat(history.choose(1).marked("changed")).isEmpty();
        assertThat(history.said()).isEqualTo("There is nothing to compare it with.");
    }

    @Test
    void leavesTheDiscussionThatIsOpenHearingOthers(Visits visits, WikiContent wiki) {
        long talked = pageWithHistory(wiki);
        int thread = wiki.comment(talked, "s2", "Too long");
        Tab tab = visits.begin(Visit.by("editor"));
        MapOnPage map = tab.show(talked).map().withControls();
        CommentPanel panel = map.commentPanel().open(0).write("Half a thought");
        // The panel covers the button
        map.locator(".klantreis-toolbar > .klantreis-reader").last().press("Enter");
        new MapHistory(tab.page()).drawn().choose(2).restore("They called after all");
        wiki.reply(talked, thread, "One moment");
        new CommentMarks(tab.page().locator(".klantreis-map")).lookAgain();
        assertThat(panel.comments(2).get(1)).contains("One moment");
        assertThat(panel.box().inputValue()).isEqualTo("Half a thought");
        assertThat(panel.press("Show on the map").window().count()).isOne();
        assertThat(map.focused()).isEqualTo("s2");
    }

    @Test
    void showsWhatOthersSavedMeanwhileInsteadOfRestoring(Visits visits, WikiContent wiki) {
        long page = pageWithHistory(wiki);
        MapHistory history = visits.begin(Visit.by("editor")).show(page).map().withControls().history().choose(2);
        wiki.save(page, 3, WAITING_LONGER, "Calling again");
        assertThat(history.restoreInVain("They called after all")).contains("nothing was restored");
        assertThat(history.drawn().revisions().get(0)).contains("Calling again");
        assertThat(history.offersToRestore()).isFalse();
        assertThat(history.choose(3).askToRestore().locator("input").inputValue()).isEqualTo("They called after all");
    }

    @Test
    void offersReadersNothingToRestore(Visits visits, WikiContent wiki) {
        MapHistory history = visits.begin(Visit.by("viewer")).show(pageWithHistory(wiki)).map().withControls().history();
        assertThat(history.choose(2).offersToRestore()).isFalse();
    }

    @Test
    void showsOlderRevisionsOnDemand(Visits visits, WikiContent wiki) {
        long page = pageWithHistory(wiki);
        IntStream.range(3, 30).forEach(base -> wiki.save(page, base, base % 2 == 0 ? NOT_CALLING : CALLING, ""));
        MapHistory history = visits.begin(Visit.by("viewer")).show(page).map().withControls().history();
        assertThat(history.revisions()).hasSize(25);
        history.showOlder().choose(29);
        assertThat(history.said()).isEqualTo("Revision 1 is shown.");
    }

    static Stream<Visit> visits() {
        return AppearanceIT.visits();
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyReadIt(Visit visit, Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(visit).show(pageWithHistory(wiki));
        MapHistory history = page.map().withControls().history();
        assertThat(page.violations()).isEmpty();
        history.choose(2).compareWith("newest").askToRestore().waitFor();
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    private static long pageWithHistory(WikiContent wiki) {
        long page = wiki.page("History", WikiContent.MACRO);
        wiki.map(page, CALLING);
        wiki.save(page, 1, WAITING_LONGER, "");
        wiki.save(page, 2, NOT_CALLING, "Nobody calls");
        return page;
    }

    private static String document(String steps) {
        return """
                { "format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "A question",
                  "phases": [ { "id": "p1", "title": "Ask" } ], "steps": [ %s ],
                  "lanes": [ { "id": "l1", "kind": "emotion", "title": "Emotion" } ] }""".formatted(steps);
    }
}
