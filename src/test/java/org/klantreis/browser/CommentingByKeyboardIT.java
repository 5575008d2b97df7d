package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything about comments is done with the keyboard alone, and it ends where it began. */
@ExtendWith(InBrowser.class)
class CommentingByKeyboardIT {

    @Test
    void readsAndAnswersFromAMark(Visits visits, WikiContent wiki) {
        long page = discussed(wiki);
        Tab tab = visits.begin(Visit.by("commenter"));
        Keyboard keys = onTheFirstStep(tab, page).press("Tab");
        assertThat(keys.focused()).isEqualTo("I call: 1 open discussion");
        CommentPanel panel = new CommentPanel(tab.page());
        tab.page().keyboard().press("Enter");
        panel.atList();

        keys.tabTo("I call").press("Enter");
        panel.atThread();
        assertThat(keys.focused()).isEqualTo("I call");
        keys.tabTo("Your reply").type("After lunch they do").press("Control+Enter");
        assertThat(panel.comments(2).get(1)).contains("After lunch they do");
        assertThat(panel.said()).hasText("Your comment was posted.");
        assertThat(keys.focused()).isEqualTo("Your reply");
        panel.close();
        assertThat(keys.focused()).isEqualTo("I call: 1 open discussion");
    }

    @Test
    void beginsAThreadWhereTheKeyboardIs(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("commenter"));
        Keyboard keys = onTheFirstStep(tab, discussed(wiki)).press("ArrowRight");
        tab.page().keyboard().press("c");
        CommentPanel panel = new CommentPanel(tab.page());
        assertThat(panel.box()).isFocused();
        keys.type("Ask @san");
        panel.mentions().people().first().waitFor();
        keys.press("ArrowDown", "Enter").type("how long").tabTo("Post").press("Enter");
        assertThat(panel.atThread().comments(1)).singleElement().asString().contains("Ask @Sanne Visser how long");
        assertThat(keys.focused()).isEqualTo("I wait");
        panel.close();
        assertThat(tab.page().locator("th[data-step=s2]")).isFocused();
    }

    @Test
    void changesOnesMind(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("editor"));
        Keyboard keys = onTheFirstStep(tab, discussed(wiki));
        tab.page().keyboard().press("c");
        CommentPanel panel = new CommentPanel(tab.page()).atList();
        keys.tabTo("I call").press("Enter");
        panel.atThread();
        keys.tabTo("Edit – Sanne Visser").press("Enter").replace("Nobody answers before ten").press("Control+Enter");
        assertThat(panel.comment(0)).containsText("Nobody answers before ten");
        assertThat(panel.comment(0)).isFocused();

        keys.tabTo("Edit – Sanne Visser").press("Enter").replace("Never mind").tabTo("Cancel").press("Enter");
        assertThat(panel.comment(0)).containsText("Nobody answers before ten");
        keys.tabTo("Delete – Sanne Visser").press("Enter");
        assertThat(keys.focused()).isEqualTo("Cancel");
        keys.press("Enter");
        assertThat(panel.comment(0)).isFocused();

        keys.tabBackTo("Resolve").press("Enter");
        assertThat(panel.said()).hasText("The discussion is resolved.");
        assertThat(keys.focused()).isEqualTo("Reopen");
        keys.press("Enter");
        assertThat(panel.said()).hasText("The discussion is open again.");
        assertThat(keys.focused()).isEqualTo("Resolve");
        keys.tabTo("Delete – Sanne Visser").press("Enter", "Shift+Tab", "Enter");
        panel.atList();
        assertThat(panel.said()).hasText("Comment deleted");
    }

    @Test
    void goesFromThreadToThread(Visits visits, WikiContent wiki) {
        long page = discussed(wiki);
        wiki.comment(page, "s2", "Too long");
        wiki.resolve(page, wiki.comment(page, "l2/s2", "Solved already"));
        Tab tab = visits.begin(Visit.by("viewer"));
        Keyboard keys = onTheFirstStep(tab, page).tabBackTo("Comments (2)");
        tab.page().keyboard().press("Enter");
        CommentPanel panel = new CommentPanel(tab.page()).atList();
        assertThat(keys.focused()).startsWith("Open");
        keys.press("ArrowRight");
        assertThat(panel.threads()).singleElement().asString().contains("Solved already");
        assertThat(panel.said()).hasText("1 discussion");

        keys.press("ArrowLeft", "Tab").type("I w").press("Tab");
        assertThat(panel.threads()).singleElement().asString().contains("Too long");
        keys.tabBackTo("Place").type("Every").tabTo("I wait").press("Enter");
        panel.atThread();
        keys.press("Alt+ArrowDown");
        assertThat(panel.heading()).hasText("I call");
        keys.tabBackTo("Previous discussion").press("Enter");
        assertThat(panel.heading()).hasText("I wait");
        keys.tabBackTo("All discussions").press("Enter");
        assertThat(keys.focused()).isEqualTo("I wait");
        panel.close();
        assertThat(keys.focused()).isEqualTo("Comments (2)");
    }

    @Test
    void showsAPlaceOnTheMapAndComesBack(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        Keyboard keys = onTheFirstStep(tab, discussed(wiki));
        tab.page().keyboard().press("c");
        CommentPanel panel = new CommentPanel(tab.page()).atList();
        keys.tabTo("I call").press("Enter");
        panel.atThread();
        keys.tabTo("Show on the map").press("Enter");
        assertThat(tab.page().locator("th[data-step=s1]")).isFocused();
        keys.press("c");
        assertThat(panel.atList().threads()).hasSize(1);
    }

    private static Keyboard onTheFirstStep(Tab tab, long page) {
        MapOnPage map = tab.show(page).map().withControls();
        map.comments().shown(1);
        map.step(0).focus();
        return new Keyboard(tab.page());
    }

    private static long discussed(WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.comment(page, "s1", "Nobody answers");
        return page;
    }
}
