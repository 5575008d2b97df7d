package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever may comment talks about a map beside it. */
@ExtendWith(InBrowser.class)
class CommentPanelIT {
    private static final String MAP = """
            { "format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "A question",
              "phases": [ { "id": "p1", "title": "Ask" } ],
              "steps": [ { "id": "s1", "phase": "p1", "title": "I call" }, { "id": "s2", "phase": "p1", "title": "I wait" } ],
              "lanes": [ { "id": "l1", "kind": "text", "title": "Thoughts" } ] }""";

    @Test
    void listsTheThreadsThatAreLookedFor(Visits visits, WikiContent wiki) {
        long page = discussed(wiki);
        wiki.resolve(page, wiki.comment(page, "l1/s2", "Solved already"));
        CommentPanel panel = panel(visits, Visit.by("commenter"), page);
        assertThat(panel.threads()).hasSize(2).first().asString().contains("I wait", "Sanne Visser", "Too long", "1 comment");
        assertThat(panel.narrowToPlace("I call").threads()).singleElement().asString().contains("Nobody answers");
        assertThat(panel.narrowToPlace("Everywhere").narrow("resolved").threads()).singleElement().asString().contains("Thoughts · I wait");
        assertThat(panel.narrow("mine").threads()).isEmpty();
    }

    @Test
    void beginsAThreadAndAnswersIt(Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, Visit.by("commenter"), discussed(wiki)).begin("Who is this <b>for</b>?\nSee https://example.com");
        assertThat(panel.comments(1)).singleElement().asString().contains("Who is this <b>for</b>?\nSee https://example.com");
        assertThat(panel.title()).isEqualTo("A question");
        assertThat(panel.write("For readers").post().comments(2).get(1)).contains("For readers");
        assertThat(panel.box()).hasValue("");
    }

    @Test
    void goesThroughTheThreadsWithKeys(Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, Visit.by("commenter"), discussed(wiki)).open(0);
        assertThat(panel.next().title()).isEqualTo("I call");
    }

    @Test
    void tellsWhoResolvedAThread(Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, Visit.by("editor"), discussed(wiki)).open(0).press("Resolve");
        assertThat(panel.resolution()).startsWith("Resolved by Sanne Visser");
    }

    @Test
    void showsWhatOthersWroteBeforeItResolves(Visits visits, WikiContent wiki) {
        long page = discussed(wiki);
        int newest = wiki.comment(page, "s2", "Still too long");
        CommentPanel panel = panel(visits, Visit.by("commenter"), page).open(0);
        wiki.reply(page, newest, "One moment");
        assertThat(panel.press("Resolve").comments(2).get(1)).contains("One moment");
        assertThat(panel.trouble()).contains("Others wrote");
        assertThat(panel.press("Resolve anyway").resolution()).startsWith("Resolved by");
    }

    @Test
    void keepsTheTextUntilTheWikiIsBack(Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, Visit.by("commenter"), discussed(wiki)).open(0).write("Do not lose this");
        panel.whileTheWikiIsOutOfReach(() -> assertThat(panel.post().trouble()).contains("does not answer"));
        assertThat(panel.box()).hasValue("Do not lose this");
        assertThat(panel.press("Try again").comments(2).get(1)).contains("Do not lose this");
    }

    @Test
    void keepsTheTextWhenItIsClosed(Visits visits, WikiContent wiki) {
        MapOnPage map = visits.begin(Visit.by("commenter")).show(discussed(wiki)).map().withControls();
        map.commentPanel().open(0).write("Half a thought").close();
        assertThat(map.focused()).startsWith("Comments");
        assertThat(map.commentPanel().open(0).box()).hasValue("Half a thought");
    }

    @Test
    void deletesACommentOnlyWhenThatIsMeant(Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, Visit.by("commenter"), discussed(wiki)).open(0).write("Too hasty").post();
        panel.comments(2);
        assertThat(panel.press("Delete").press("Cancel").comment(1)).containsText("Too hasty");
        assertThat(panel.press("Delete").press("Yes, delete").comment(1)).hasText("Comment deleted");
        assertThat(panel.offers("Delete")).isFalse();
    }

    @Test
    void watchesTheMapAndStops(Visits visits, WikiContent wiki) {
        long page = discussed(wiki);
        CommentPanel panel = panel(visits, Visit.by("viewer"), page).press("Watch this map");
        assertThat(panel.said()).hasText("You watch this map: you hear of what others write here.");
        assertThat(panel(visits, Visit.by("viewer"), page).press("Stop watching").said()).hasText("You no longer watch this map.");
    }

    @Test
    void letsWhoeverTakesPartStop(Visits visits, WikiContent wiki) {
        long page = discussed(wiki);
        CommentPanel panel = panel(visits, Visit.by("editor"), page);
        assertThat(panel.press("Stop watching").said()).hasText("You no longer watch this map.");
        assertThat(panel.offers("Stop watching")).isFalse();
    }

    @Test
    void saysThatItCannotWatchNow(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("viewer"));
        CommentPanel panel = tab.show(discussed(wiki)).map().withControls().commentPanel();
        tab.page().route("**/watch", Route::abort);
        assertThat(panel.press("Watch this map").trouble()).contains("does not answer");
        tab.page().unroute("**/watch");
        assertThat(panel.press("Try again").said()).containsText("You watch this map");
    }

    @Test
    void offersReadersNothingToWriteIn(Visits visits, WikiContent wiki) {
        CommentPanel panel = panel(visits, Visit.by("viewer"), discussed(wiki));
        assertThat(panel.offers("New comment")).isFalse();
        assertThat(panel.open(0).box()).hasCount(0);
        assertThat(panel.offers("Resolve")).isFalse();
    }

    static Stream<Visit> appearances() {
        Visit visit = Visit.by("commenter");
        return Stream.of(visit, visit.themed("dark"), visit.wide(375).byTouch(), visit.withForcedColours());
    }

    @ParameterizedTest
    @MethodSource("appearances")
    void isAccessibleInEveryAppearance(Visit visit, Visits visits, WikiContent wiki) {
        WikiPage page = visits.begin(visit).show(discussed(wiki));
        CommentPanel panel = page.map().withControls().commentPanel();
        assertThat(page.violations()).isEmpty();
        panel.open(0);
        assertThat(page.violations()).isEmpty();
        assertThat(page.sidewaysScroll()).isZero();
    }

    private static CommentPanel panel(Visits visits, Visit visit, long page) {
        return visits.begin(visit).show(page).map().withControls().commentPanel();
    }

    private static long discussed(WikiContent wiki) {
        long page = wiki.page("Discussed", WikiContent.MACRO);
        wiki.map(page, MAP);
        wiki.comment(page, "s1", "Nobody answers");
        wiki.comment(page, "s2", "Too long");
        return page;
    }
}
