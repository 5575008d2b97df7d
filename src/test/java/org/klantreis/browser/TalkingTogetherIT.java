package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People talk about a map, each in a browser of their own, which asks for as little as it can. */
@ExtendWith(InBrowser.class)
class TalkingTogetherIT {
    private static final String NEWS = "**/comments/news?since=*";
    private static final int QUARTER = 15_000;

    @Test
    void seeEachOthersCommentsWithinFifteenSeconds(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        MapOnPage sannes = visits.begin(Visit.by("editor")).show(page).map().withControls();
        talk(visits, "commenter", page).begin("Nobody answers");
        assertThat(sannes.comments().shownWithinFifteenSeconds(1).names()).containsExactly("A question: 1 open discussion");
        assertThat(sannes.comments().line()).hasText("1 open discussion");
        assertThat(sannes.comments().button()).isEqualTo("Comments (1)");
    }

    @Test
    void seeInTheListWhatOthersBeginAndDelete(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.comment(page, "s1", "Nobody answers");
        MapOnPage sannes = visits.begin(Visit.by("editor")).show(page).map().withControls();
        CommentPanel list = sannes.commentPanel();
        CommentPanel toms = talk(visits, "commenter", page).begin("Who is this for?");
        toms.comments(1);
        sannes.comments().lookAgain();
        assertThat(list.threads(2)).first().asString().contains("A question", "Tom Whitfield: Who is this for?");
        toms.press("Delete").press("Yes, delete").threads(1);
        sannes.comments().lookAgain().shown(1);
        assertThat(list.threads(1)).singleElement().asString().contains("Nobody answers");
    }

    @Test
    void seeInAThreadWhatOthersReplyResolveAndDelete(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.comment(page, "s1", "Nobody answers");
        MapOnPage sannes = visits.begin(Visit.by("editor")).show(page).map().withControls();
        CommentPanel hers = sannes.commentPanel().open(0);
        CommentPanel toms = talk(visits, "commenter", page).open(0).write("After lunch they do").post();
        toms.comments(2);
        sannes.comments().lookAgain();
        assertThat(hers.comments(2).get(1)).contains("Tom Whitfield", "After lunch they do");
        assertThat(hers.said()).hasText("Tom Whitfield replied");

        toms.press("Resolve").resolution();
        sannes.comments().lookAgain().shown(0);
        assertThat(hers.resolution()).startsWith("Resolved by Tom Whitfield");
        toms.press("Reopen").press("Delete").press("Yes, delete");
        assertThat(toms.comment(1)).hasText("Comment deleted");
        sannes.comments().lookAgain().shown(1);
        assertThat(hers.comment(1)).hasText("Comment deleted");
    }

    @Test
    void keepWhatTheyAreTyping(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.comment(page, "s1", "Nobody answers");
        MapOnPage sannes = visits.begin(Visit.by("editor")).show(page).map().withControls();
        CommentPanel hers = sannes.commentPanel().open(0).write("Half a thought");
        hers.box().press("Home");
        talk(visits, "commenter", page).open(0).write("After lunch they do").post().comments(2);
        sannes.comments().lookAgain();
        hers.comments(2);
        hers.box().page().keyboard().type("Not even ");
        assertThat(hers.box()).hasValue("Not even Half a thought");
    }

    @Test
    void askEveryFifteenSecondsButNotInAHiddenTab(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        Tab tab = visits.begin(Visit.by("viewer"));
        Page browser = tab.page();
        browser.clock().install();
        browser.addInitScript("Object.defineProperty(document, 'hidden', { get: () => globalThis.unseen ?? false })");
        AtomicInteger asked = new AtomicInteger();
        browser.onRequest(request -> asked.addAndGet(request.url().contains("/comments/news") ? 1 : 0));
        MapOnPage map = tab.show(page).map().withControls();
        browser.waitForResponse(NEWS, () -> browser.clock().runFor(QUARTER));

        browser.evaluate("unseen = true");
        int before = asked.get();
        browser.clock().runFor(20 * QUARTER);
        browser.evaluate("unseen = false");
        assertThat(asked).hasValue(before);
        browser.waitForResponse(NEWS, () -> map.comments().lookAgain());
    }

    @Test
    void getAnEmptyAnswerWhileNothingIsNew(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.comment(page, "s1", "Nobody answers");
        Tab tab = visits.begin(Visit.by("viewer"));
        MapOnPage map = tab.show(page).map().withControls();
        Response answer = tab.page().waitForResponse(NEWS, () -> map.comments().lookAgain());
        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.request().sizes().responseBodySize).isZero();
    }

    private static CommentPanel talk(Visits visits, String user, long page) {
        return visits.begin(Visit.by(user)).show(page).map().withControls().commentPanel();
    }
}
