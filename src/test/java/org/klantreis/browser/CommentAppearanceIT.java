package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments in both themes, both languages, by mouse and finger: no violation of axe's rules, nothing too small to press, nothing cut off. */
@ExtendWith(InBrowser.class)
class CommentAppearanceIT {

    static Stream<Visit> visits() {
        Stream<Visit> pairs = AppearanceIT.visits().map(visit -> visit.width() < 640 ? visit.byTouch() : visit);
        return Stream.concat(pairs, Stream.of(Visit.by("editor").withForcedColours()));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyRead(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        CommentPanel panel = tab.show(discussed(wiki)).map().withControls().commentPanel();
        readable(tab, visit, "list");
        panel.narrow("gone");
        readable(tab, visit, "empty list");
        panel.narrow("resolved").open(0);
        readable(tab, visit, "resolved thread");
    }

    @ParameterizedTest
    @MethodSource("visits")
    void letsEverybodyWrite(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        CommentPanel panel = tab.show(discussed(wiki)).map().withControls().commentPanel();
        CommentButtons buttons = new CommentButtons(panel.window());
        buttons.compose();
        panel.mentions().type("Ask @san");
        readable(tab, visit, "people to be mentioned");
        panel.box().press("Enter");
        panel.whileTheWikiIsOutOfReach(() -> {
            panel.post().trouble();
            readable(tab, visit, "told that the wiki is out of reach");
        });
        panel.post().atThread();
        readable(tab, visit, "posted");
        buttons.edit(0);
        readable(tab, visit, "edited");
    }

    @ParameterizedTest
    @MethodSource("visits")
    void asksEverybodyBeforeItDeletes(Visit visit, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(visit);
        new CommentButtons(tab.show(discussed(wiki)).map().withControls().commentPanel().open(0).window()).delete(0);
        readable(tab, visit, "asked");
    }

    @Test
    void showsAPlaceBesideTheWindow(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("viewer")).show(wide(wiki)).map().withControls();
        CommentPanel panel = map.commentPanel().open(0).press("Show on the map");
        assertThat(map.step(18)).isFocused();
        assertThat(new WindowShape(panel.window()).covers(map.step(18))).isFalse();
    }

    @Test
    void makesWayForAPlaceThatItCovers(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer").wide(768));
        MapOnPage map = tab.show(wide(wiki)).map().withControls();
        map.commentPanel().open(0).press("Show on the map");
        assertThat(map.step(18)).isFocused();
        assertThat(tab.page().locator("dialog.klantreis-comments")).hasCount(0);
    }

    private static void readable(Tab tab, Visit visit, String state) {
        WikiPage page = new WikiPage(tab.page());
        WindowShape shape = new WindowShape(new CommentPanel(tab.page()).window());
        assertThat(page.violations()).as(state).isEmpty();
        assertThat(page.sidewaysScroll()).as(state).isZero();
        assertThat(shape.smallerThan(visit.touch() ? 44 : 24)).as(state).isEmpty();
        assertThat(shape.cutOff()).as(state).isEmpty();
    }

    /** Nineteen steps, with a comment on the last. */
    private static long wide(WikiContent wiki) {
        long page = wiki.page("Wide", WikiContent.MACRO);
        wiki.starter(page, "main", "customer-service", "en");
        wiki.comment(page, "s19", "Who was it?");
        return page;
    }

    private static long discussed(WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.reply(page, wiki.comment(page, "s1", "Nobody answers: https://example.com/" + "opening-hours/".repeat(12)), "After lunch they do");
        wiki.resolve(page, wiki.comment(page, "l2/s2", "W".repeat(300)));
        return page;
    }
}
