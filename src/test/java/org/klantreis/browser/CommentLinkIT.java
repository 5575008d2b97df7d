package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The permanent link of a comment leads to its page, its map and its thread. */
@ExtendWith(InBrowser.class)
class CommentLinkIT {

    @Test
    void opensTheThreadOfAReply(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        int first = wiki.comment(page, "s1", "Nobody answers");
        int reply = wiki.reply(page, first, "After lunch they do");
        Tab tab = visits.begin(Visit.by("viewer"));
        CommentPanel panel = follow(tab, page, reply);
        assertThat(panel.title()).isEqualTo("I call");
        assertThat(panel.comment(1)).containsText("After lunch they do");
        assertThat(panel.comment(1)).isFocused();
        assertThat(tab.troubles()).isEmpty();
    }

    @Test
    void isTheTimeBesideTheName(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        wiki.comment(page, "s1", "Nobody answers");
        Tab tab = visits.begin(Visit.by("viewer"));
        String link = tab.show(page).map().withControls().commentPanel().open(0).link(0);
        Tab other = visits.begin(Visit.by("commenter"));
        other.page().navigate(link);
        assertThat(new CommentPanel(other.page()).atThread().title()).isEqualTo("I call");
    }

    @Test
    void opensWhatIsResolved(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        int comment = wiki.comment(page, "s1", "Nobody answers");
        wiki.resolve(page, comment);
        CommentPanel panel = follow(visits.begin(Visit.by("viewer")), page, comment);
        assertThat(panel.resolution()).startsWith("Resolved by Sanne Visser");
    }

    @Test
    void findsTheMapAmongSeveral(Visits visits, WikiContent wiki) {
        long page = wiki.page("Two", WikiContent.MACRO + macro("second"));
        wiki.starter(page, "main", "permit", "en");
        wiki.starter(page, "second", "hotel-stay", "en");
        int comment = wiki.comment(page, "second", "", "Is this the season?");
        Tab tab = visits.begin(Visit.by("viewer"));
        CommentPanel panel = follow(tab, page, comment);
        assertThat(panel.comments(1)).singleElement().asString().contains("Is this the season?");
        assertThat(panel.name()).contains(new WikiPage(tab.page()).map(1).title());
    }

    @Test
    void saysThatACommentIsGone(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        int comment = wiki.comment(page, "s1", "Nobody answers");
        wiki.delete(page, comment);
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.open(link(page, comment));
        assertThat(tab.page().locator(".klantreis-map > [role=status]")).hasText("This comment was deleted, or you may not see it.");
        assertThat(tab.page().locator("dialog.klantreis-comments")).hasCount(0);
    }

    @Test
    void tellsNothingOfACommentOnAnotherPage(Visits visits, WikiContent wiki) {
        int comment = wiki.comment(TalkedMap.page(wiki), "s1", "Nobody answers");
        Tab tab = visits.begin(Visit.by("viewer"));
        tab.open(link(TalkedMap.page(wiki), comment));
        assertThat(tab.page().locator(".klantreis-map > [role=status]")).hasText("This comment was deleted, or you may not see it.");
    }

    @Test
    void leadsThroughTheLogin(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        int comment = wiki.comment(page, "s1", "Nobody answers");
        Tab tab = visits.begin(Visit.byNobody());
        tab.open(link(page, comment));
        tab.page().locator("main a[href*=login]").click();
        tab.enter("viewer");
        assertThat(new CommentPanel(tab.page()).atThread().title()).isEqualTo("I call");
    }

    @Test
    void worksWithinThePageThatIsOpen(Visits visits, WikiContent wiki) {
        long page = TalkedMap.page(wiki);
        int first = wiki.comment(page, "s1", "Nobody answers");
        int second = wiki.comment(page, "s2", "Too long");
        Tab tab = visits.begin(Visit.by("viewer"));
        CommentPanel panel = follow(tab, page, first);
        tab.page().evaluate("id => { location.hash = `klantreis-comment-${id}`; }", second);
        assertThat(panel.heading()).hasText("I wait");
    }

    private static CommentPanel follow(Tab tab, long page, int comment) {
        tab.open(link(page, comment));
        return new CommentPanel(tab.page()).atThread();
    }

    private static String link(long page, int comment) {
        return "/pages/viewpage.action?pageId=" + page + "&klantreis-comment=" + comment + "#klantreis-comment-" + comment;
    }

    private static String macro(String key) {
        return WikiContent.MACRO.replace("></ac", "><ac:parameter ac:name=\"map\">" + key + "</ac:parameter></ac");
    }
}
