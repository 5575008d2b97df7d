package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.testing.RunningWiki;

/** Whoever writes names people who may read it. */
@ExtendWith(InBrowser.class)
class MentionIT {
    private static final String SANNE = "ff80808190a2";
    private static final String YOUSSEF = "ff80808190a4";

    @Test
    void namesSomebodyWithTheKeyboard(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        CommentPanel panel = thread(visits, page);
        assertThat(panel.mentions().type("Ask @You")).containsExactly("Youssef Bakker, viewer");
        assertThat(panel.said()).hasText("1 person; choose with the arrow keys and Enter");
        panel.mentions().press("Enter");
        assertThat(panel.box()).hasValue("Ask @Youssef Bakker ");
        panel.box().pressSequentially("first");
        panel.post().comments(2);
        assertThat(panel.comment(1).locator(".klantreis-mention")).hasText("@Youssef Bakker");
        assertThat(replyOn(page, wiki)).isEqualTo("Ask @{" + YOUSSEF + "} first");
    }

    @Test
    void closesTheListBeforeTheWindow(Visits visits, WikiContent wiki) {
        MentionList mentions = thread(visits, Reply.page(wiki)).mentions();
        mentions.type("Ask @You");
        mentions.press("Escape");
        assertThat(mentions.people()).hasCount(0);
        assertThat(mentions.box()).hasValue("Ask @You");
    }

    @Test
    void offersNobodyOnceTheCaretLeftTheName(Visits visits, WikiContent wiki) {
        MentionList mentions = thread(visits, Reply.page(wiki)).mentions();
        mentions.type("Ask @You");
        mentions.press("Home");
        assertThat(mentions.people()).hasCount(0);
        mentions.press("Enter");
        assertThat(mentions.box()).hasValue("\nAsk @You");
    }

    @Test
    void offersNobodyWhoMayNotViewThePage(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        renamed("outsider", "Claire Morgan", "Sanne Morgan", () ->
                assertThat(thread(visits, page).mentions().type("Ask @Sanne")).containsExactly("Sanne Visser, editor"));
    }

    @Test
    void tellsTwoOfOneNameApart(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        renamed("viewer", "Youssef Bakker", "Sanne Visser", () -> {
            CommentPanel panel = thread(visits, page);
            MentionList mentions = panel.mentions();
            assertThat(mentions.type("@Sanne")).containsExactlyInAnyOrder("Sanne Visser, editor", "Sanne Visser, viewer");
            mentions.press("Enter").type("and @Sanne");
            mentions.press("ArrowDown").press("Enter");
            assertThat(panel.box().inputValue()).matches("@Sanne Visser and @Sanne Visser \\((editor|viewer)\\) ");
            panel.post().comments(2);
            assertThat(replyOn(page, wiki)).contains("@{" + SANNE + "}", "@{" + YOUSSEF + "}");
        });
    }

    @Test
    void showsNamesWhileACommentIsEdited(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        int comment = wiki.comment(page, "s1", "Ask @{" + YOUSSEF + "} first");
        CommentPanel panel = visits.begin(Visit.by("editor")).show(page).map().withControls().commentPanel().open(0).press("Edit");
        assertThat(panel.comment(0).locator("textarea")).hasValue("Ask @Youssef Bakker first");
        panel.comment(0).locator("textarea").press("Control+Enter");
        assertThat(panel.comment(0).locator(".klantreis-mention")).hasText("@Youssef Bakker");
        assertThat(wiki.thread(page, comment).at("/comments/0/text").asText()).isEqualTo("Ask @{" + YOUSSEF + "} first");
    }

    @Test
    void listsWhatMentionsWhoeverReads(Visits visits, WikiContent wiki) {
        long page = Reply.page(wiki);
        wiki.comment(page, "s1", "Ask @{" + YOUSSEF + "} first");
        CommentPanel panel = visits.begin(Visit.by("viewer")).show(page).map().withControls().commentPanel().narrow("mentions-me");
        assertThat(panel.threads()).singleElement().asString().contains("Ask @Youssef Bakker first");
    }

    private static CommentPanel thread(Visits visits, long page) {
        return Reply.on(visits.begin(Visit.by("commenter")), page).panel();
    }

    /** As the wiki keeps it. */
    private static String replyOn(long page, WikiContent wiki) {
        return wiki.thread(page, wiki.threads(page).at("/0/id").asInt()).at("/comments/1/text").asText();
    }

    private static void renamed(String user, String before, String name, Runnable work) {
        rename(user, name);
        try {
            work.run();
        } finally {
            rename(user, before);
        }
    }

    private static void rename(String user, String name) {
        RunningWiki.rows().update("UPDATE wiki_user SET full_name = ? WHERE name = ?", name, user);
    }
}
