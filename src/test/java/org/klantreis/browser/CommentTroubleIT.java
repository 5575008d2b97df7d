package org.klantreis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever fails between a comment and the wiki is told in a sentence, keeps the text, and is over with one press. */
@ExtendWith(InBrowser.class)
class CommentTroubleIT {
    private static final String COMMENTS = "**/comments";

    @Test
    void outlivesASessionThatEnds(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("commenter"));
        Reply reply = Reply.on(tab, Reply.page(wiki));
        BrowserContext browser = tab.page().context();
        List<Cookie> session = browser.cookies();
        browser.clearCookies();
        reply.isRefused("Your session has ended");
        assertThat(reply.panel().logIn()).hasAttribute("target", "_blank");
        browser.addCookies(session);
        reply.isPostedAgain();
    }

    @Test
    void outlivesThatTheWikiIsReadOnly(Visits visits, WikiContent wiki) {
        Administrator administrator = new Administrator(visits);
        Reply reply = Reply.on(visits.begin(Visit.by("commenter")), Reply.page(wiki));
        administrator.makeReadOnly();
        try {
            reply.isRefused("read-only");
        } finally {
            administrator.makeWritable();
        }
        reply.isPostedAgain();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void outlivesAWikiThatFails(int status, Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("commenter"));
        Reply reply = Reply.on(tab, Reply.page(wiki));
        tab.page().route(COMMENTS, route ->
                route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("<h1>Sorry</h1>")));
        reply.isRefused("The wiki could not do this");
        tab.page().unroute(COMMENTS);
        reply.isPostedAgain();
    }

    @Test
    void isPostedByItselfWhenTheNetworkIsBack(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("commenter"));
        Reply reply = Reply.on(tab, Reply.page(wiki));
        tab.page().context().setOffline(true);
        reply.isRefused("does not answer");
        tab.page().context().setOffline(false);
        reply.isPosted();
    }

    @Test
    void isNotPostedByItselfOnceSomebodyWritesOn(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("commenter"));
        Reply reply = Reply.on(tab, Reply.page(wiki));
        tab.page().context().setOffline(true);
        reply.isRefused("does not answer");
        reply.panel().write("Not lost. No, wait");
        tab.page().context().setOffline(false);
        assertThat(reply.panel().window().locator("[role=alert]")).hasCount(0);
        assertThat(reply.panel().post().comment(1)).containsText("No, wait");
        assertThat(reply.panel().window().locator(".klantreis-comment")).hasCount(2);
    }

    @Test
    void isPostedOnceWhenTheAnswerIsLost(Visits visits, WikiContent wiki) {
        Tab tab = visits.begin(Visit.by("commenter"));
        Reply reply = Reply.on(tab, Reply.page(wiki));
        tab.page().route(COMMENTS, route -> {
            route.fetch();
            route.abort();
        });
        reply.isRefused("does not answer");
        tab.page().unroute(COMMENTS);
        reply.isPostedAgain();
    }
}
