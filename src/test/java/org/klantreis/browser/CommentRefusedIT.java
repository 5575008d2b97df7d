package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.testing.RunningWiki;

/** Whoever may no longer write what they are writing is told why, keeps the text, and goes on with one press once they may. */
@ExtendWith(InBrowser.class)
class CommentRefusedIT {

    @Test
    void waitsForTheRightToComment(Visits visits, WikiContent wiki) {
        Reply reply = Reply.on(visits.begin(Visit.by("commenter")), Reply.page(wiki));
        RunningWiki.rows().update("DELETE FROM wiki_grant WHERE space_key = 'DEMO' AND user_name = 'commenter' AND right_name = 'COMMENT'");
        try {
            reply.isRefused("You may read this page, but not comment on it");
        } finally {
            RunningWiki.rows().update("INSERT INTO wiki_grant (space_key, user_name, right_name) VALUES ('DEMO', 'commenter', 'COMMENT')");
        }
        reply.isPostedAgain();
    }

    @Test
    void waitsForAPageThatIsHidden(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        Administrator administrator = new Administrator(visits);
        Reply reply = Reply.on(visits.begin(Visit.by("commenter")), page);
        administrator.hide(page);
        reply.isRefused("or you may not see it");
        administrator.letOthersTo(page);
        reply.isPostedAgain();
    }

    @Test
    void keepsTheTextToCopyWhenTheMapIsLost(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        Tab tab = visits.begin(Visit.by("commenter"));
        CommentPanel panel = Reply.on(tab, page).panel().write("Half a thought");
        new Administrator(visits).hide(page);
        new WikiPage(tab.page()).map().comments().lookAgain();
        assertThat(panel.trouble()).startsWith("You may not see this map any more");
        assertThat(panel.box()).hasValue("Half a thought");
    }

    @Test
    void waitsForAMapThatIsArchived(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        Reply reply = Reply.on(visits.begin(Visit.by("commenter")), page);
        wiki.save(page, 1, EditedMap.JOURNEY.replace("\"phases\"", "\"header\": { \"status\": \"archived\" }, \"phases\""), "");
        reply.isRefused("is archived and takes no new comments");
        wiki.save(page, 2, EditedMap.JOURNEY, "");
        reply.isPostedAgain();
    }

    @Test
    void beginsAnewWhereTheDiscussionWasDeleted(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        int thread = wiki.comment(page, "s2", "Too hasty");
        Reply reply = Reply.on(visits.begin(Visit.by("commenter")), page);
        wiki.delete(page, thread);
        CommentPanel panel = reply.isRefused("was deleted meanwhile").panel();
        assertThat(panel.press("Post as a new discussion").box()).hasValue("Not lost");
        assertThat(panel.post().comments(1)).singleElement().asString().contains("Not lost");
    }

    @Test
    void savesOverAnotherWindowOnlyWhenThatIsMeant(Visits visits, WikiContent wiki) {
        long page = EditedMap.page(wiki);
        int comment = wiki.comment(page, "s2", "Too long");
        CommentPanel panel = Reply.on(visits.begin(Visit.by("editor")), page).panel().press("Edit");
        wiki.edit(page, comment, "Far too long");
        panel.comment(0).locator("textarea").fill("Much too long");
        assertThat(panel.press("Save").trouble()).contains("changed in another window");
        assertThat(panel.comment(0).locator("textarea")).hasValue("Much too long");
        panel.press("Save mine anyway");
        assertThat(panel.comment(0)).containsText("Much too long");
        assertThat(panel.comment(0).locator("textarea")).hasCount(0);
    }

    @Test
    void saysWhatIsTooMuch(Visits visits, WikiContent wiki) {
        CommentPanel panel = Reply.on(visits.begin(Visit.by("commenter")), Reply.page(wiki)).panel();
        String crowd = IntStream.rangeClosed(1, 51).mapToObj(number -> "@{somebody" + number + "}").collect(Collectors.joining(" "));
        for (String text : new String[] {"x".repeat(5001), crowd}) {
            assertThat(panel.write(text).post().trouble()).contains("at most");
            assertThat(panel.box()).hasValue(text);
        }
        assertThat(panel.write("Not lost").post().comments(2).get(1)).contains("Not lost");
    }
}
