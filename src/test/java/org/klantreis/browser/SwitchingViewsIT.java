package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The other view comes while something else begins, or goes on, around the same map. */
@ExtendWith(InBrowser.class)
class SwitchingViewsIT {
    private static final String MAP = ".klantreis-map";
    private static final String BLUEPRINT = MAP + "[data-view=blueprint]";
    private static final String EDIT = ".klantreis-toolbar > .klantreis-reader >> nth=0";

    @Test
    void showsTheBlueprintInTheEditorThatOpenedMeanwhile(Visits visits, WikiContent wiki) {
        Page page = show(visits, "editor", EditedMap.page(wiki));
        Runnable goesOn = holding(page, "**/drawing?*", () -> view(page, "blueprint").click());
        page.locator(EDIT).click();
        MapEditor editor = MapEditor.opened(page);
        goesOn.run();

        editor.locator(BLUEPRINT).waitFor();
        assertThat(page.locator(MAP)).hasCount(1);
        editor.write(editor.step("I ask the price"), "I call").save();
    }

    @Test
    void staysWithTheViewThatWasChosenLast(Visits visits, WikiContent wiki) {
        Page page = show(visits, "viewer", TalkedMap.page(wiki));
        Runnable goesOn = holding(page, "**/drawing?*", () -> view(page, "blueprint").click());
        view(page, "journey").click();
        page.waitForResponse("**/drawing?*", goesOn).finished();
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        assertThat(page.locator(BLUEPRINT)).hasCount(0);
    }

    @Test
    void editsTheViewThatCameWhileTheEditorOpened(Visits visits, WikiContent wiki) {
        Page page = show(visits, "editor", EditedMap.page(wiki));
        Runnable goesOn = holding(page, "**/maps/main", () -> page.locator(EDIT).click());
        view(page, "blueprint").click();
        page.locator(BLUEPRINT).waitFor();
        page.locator(EDIT).click();
        goesOn.run();
        MapEditor editor = MapEditor.opened(page);

        assertThat(editor.locator(BLUEPRINT)).hasCount(1);
        assertThat(page.locator(MAP)).hasCount(1);
        assertThat(page.locator("dialog.klantreis-frame")).hasCount(1);
        editor.close();
        editor.closed();
        assertThat(page.locator(MAP)).hasCount(1);
    }

    @Test
    void keepsTheDiscussionThatIsOpen(Visits visits, WikiContent wiki) {
        long talked = TalkedMap.page(wiki);
        int thread = wiki.comment(talked, "s1", "Nobody answers");
        Page page = show(visits, "editor", talked);
        CommentPanel panel = CommentPanel.of(page.locator(MAP)).open(0).write("Half a thought");
        view(page, "blueprint").click();
        page.locator(BLUEPRINT).waitFor();
        wiki.reply(talked, thread, "After lunch they do");
        new CommentMarks(page.locator(MAP)).lookAgain();

        assertThat(panel.comments(2).get(1)).contains("After lunch they do");
        assertThat(panel.box()).hasValue("Half a thought");
        panel.press("Show on the map");
        assertThat(page.locator(BLUEPRINT + " th[data-step=s1]")).isFocused();
        CommentPanel.of(page.locator(MAP));
        assertThat(panel.window()).hasCount(1);
        panel.close();
        assertThat(page.locator(MAP + " :focus")).hasCount(1);
    }

    @Test
    void showsWhereADiscussionStandsThatOnlyTheOtherViewDraws(Visits visits, WikiContent wiki) {
        long talked = wiki.page("The inside", WikiContent.MACRO);
        wiki.map(talked, TalkedMap.WITH_INSIDE);
        wiki.comment(talked, "b2/s1", "Who answers?");
        wiki.comment(talked, "l2/s1", "Not so sure");
        Page page = show(visits, "viewer", talked);
        CommentPanel panel = CommentPanel.of(page.locator(MAP));
        panel.thread("Who answers?").click();
        panel.atThread().press("Show on the map");
        assertThat(page.locator(BLUEPRINT + " tr[data-lane=b2] > td[data-at=s1]")).isFocused();
        panel.press("All discussions").thread("Not so sure").click();
        panel.atThread().press("Show on the map");
        assertThat(page.locator(MAP + " tr[data-lane=l2] > td[data-at=s1]")).isFocused();
    }

    @Test
    void saysThatADiscussionStandsWhereThePageShowsNothing(Visits visits, WikiContent wiki) {
        long talked = wiki.page("One lane", WikiContent.MACRO.replace("journey-map", "service-blueprint")
                .replace("></ac", "><ac:parameter ac:name=\"lanes\">b1</ac:parameter></ac"));
        wiki.map(talked, TalkedMap.WITH_INSIDE);
        wiki.comment(talked, "b2/s1", "Who answers?");
        Page page = show(visits, "viewer", talked);
        CommentPanel panel = CommentPanel.of(page.locator(MAP)).open(0).press("Show on the map");
        assertThat(panel.window().locator("[role=alert]")).containsText("not in the part of it that this page shows");
        assertThat(page.locator(BLUEPRINT)).hasCount(1);
    }

    @Test
    void keepsLanesThatTheReaderHid(Visits visits, WikiContent wiki) {
        long inside = wiki.page("The inside", WikiContent.MACRO);
        wiki.map(inside, TalkedMap.WITH_INSIDE);
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.show(inside).map().withControls().toggleLane("Emotion");
        Page page = tab.page();
        view(page, "blueprint").click();
        page.locator(BLUEPRINT).waitFor();
        assertThat(page.locator(BLUEPRINT + " tr[data-lane=l1]").first()).isHidden();
        assertThat(page.locator(BLUEPRINT + " tr[data-lane=l2]")).isHidden();
        view(page, "journey").click();
        page.locator(MAP + ":not([data-view])").waitFor();
        assertThat(page.locator(MAP + ":not([data-view]) tr[data-lane=l1]").first()).isHidden();
        assertThat(page.locator(MAP + " tr[data-lane=l2]")).isVisible();
    }

    @Test
    void tellsWhyTheServerRefusesTheOtherView(Visits visits, WikiContent wiki) {
        Page page = show(visits, "viewer", TalkedMap.page(wiki));
        page.route("**/drawing?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)
                .setContentType("application/json").setBody("{\"message\": \"There is no such map.\"}")));
        view(page, "blueprint").click();
        assertThat(page.locator(MAP + " > [role=status]")).hasText("There is no such map.");
    }

    private static Page show(Visits visits, String user, long page) {
        Tab tab = visits.begin(Visit.by(user));
        tab.show(page).map().withControls();
        return tab.page();
    }

    private static Locator view(Page page, String name) {
        return page.locator(".klantreis-views [data-view=" + name + "]");
    }

    /** What is asked for by that, and after it, is held up until the answer is run. */
    private static Runnable holding(Page page, String asked, Runnable by) {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route(asked, held::add);
        by.run();
        page.waitForCondition(() -> !held.isEmpty());
        return () -> {
            page.unroute(asked);
            held.forEach(Route::resume);
        };
    }
}
