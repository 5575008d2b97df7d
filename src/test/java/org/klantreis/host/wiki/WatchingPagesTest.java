package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Events;
import org.klantreis.host.wiki.standin.WikiNotificationManager;
import org.klantreis.host.wiki.standin.WikiPageManager;

/** Watching pages, from their menu and by REST. */
class WatchingPagesTest {

    private static final String SPACE = "SELECT home_page FROM wiki_space WHERE space_key = ?";
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();

    @Test
    void beginsAndEndsInThePagesMenu() {
        String page = page("Watched by hand");
        WikiAlone.Browser viewer = WIKI.browser().as("viewer");
        assertThat(viewer.get(address(page)).body()).contains("/pages/watchpage.action", "<button>Watch</button>");

        assertThat(viewer.post("/pages/watchpage.action", Map.of("pageId", page)).body())
                .contains("/pages/stopwatchingpage.action", "<button>Stop watching</button>");
        assertThat(watchers(page)).containsExactly("viewer");

        assertThat(viewer.post("/pages/stopwatchingpage.action", Map.of("pageId", page)).body())
                .contains("/pages/watchpage.action");
        assertThat(watchers(page)).isEmpty();
    }

    @Test
    void beginsAndEndsByRest() throws IOException {
        String page = page("Watched by REST");
        assertThat(tells("editor", page)).isFalse();

        assertThat(call("editor", "POST", page)).isEqualTo(204);
        assertThat(call("editor", "POST", page)).isEqualTo(204);
        assertThat(tells("editor", page)).isTrue();
        assertThat(tells("viewer", page)).isFalse();

        assertThat(call("editor", "DELETE", page)).isEqualTo(204);
        assertThat(call("editor", "DELETE", page)).isEqualTo(204);
        assertThat(tells("editor", page)).isFalse();
    }

    @Test
    void asksForAnAccount() {
        String open = WIKI.database().jdbc().queryForObject(SPACE, String.class, "OPEN");

        for (String method : List.of("GET", "POST", "DELETE")) {
            assertThat(call("", method, open)).as(method).isEqualTo(403);
        }
        assertThat(WIKI.browser().get(address(open)).body()).doesNotContain("watchpage.action");
    }

    @Test
    void hidesWhatMayNotBeViewed() {
        String page = page("Not for outsiders");

        for (String method : List.of("GET", "POST", "DELETE")) {
            assertThat(call("outsider", method, page)).as(method).isEqualTo(404);
            assertThat(call("outsider", method, "99999999999999999999")).as(method).isEqualTo(404);
        }
        WikiAlone.Browser outsider = WIKI.browser().as("outsider");
        assertThat(outsider.post("/pages/watchpage.action", Map.of("pageId", page)).statusCode()).isEqualTo(404);
        assertThat(watchers(page)).isEmpty();
    }

    @Test
    void tellsPluginsWhoWatchesAPage() {
        String page = page("Watched by two");
        call("viewer", "POST", page);
        call("editor", "POST", page);
        Parts wiki = Parts.over(WIKI.database().jdbc(), WIKI.database().transactions(), new Events(), Clock.systemUTC());
        WikiNotificationManager watchers = new WikiNotificationManager(wiki.watches(), wiki.entities());

        Page watched = new WikiPageManager(wiki.entities()).getPage(Long.parseLong(page));

        assertThat(watchers.getNotificationsByContent(watched)).extracting(watching -> watching.getReceiver().getName())
                .containsExactly("editor", "viewer");
    }

    @Test
    void endsWithThePage() {
        String page = page("Short-lived");
        call("viewer", "POST", page);
        WIKI.rest("admin", "DELETE", "content/" + page, "");
        assertThat(watchers(page)).containsExactly("viewer");

        WIKI.rest("admin", "DELETE", "content/" + page + "?status=trashed", "");

        assertThat(watchers(page)).isEmpty();
    }

    private static String page(String title) {
        String page = WIKI.rest("editor", "POST", "content", """
                {"type": "page", "title": "%s", "space": {"key": "DEMO"},
                 "body": {"storage": {"value": "", "representation": "storage"}}}""".formatted(title)).body();
        return page.replaceAll("(?s).*?\"id\":\"(\\d+)\".*", "$1");
    }

    private static boolean tells(String user, String page) throws IOException {
        String told = WIKI.rest(user, "GET", "user/watch/content/" + page, "").body();
        return new ObjectMapper().readTree(told).path("watching").asBoolean();
    }

    private static int call(String user, String method, String page) {
        return WIKI.rest(user, method, "user/watch/content/" + page, "").statusCode();
    }

    private static List<String> watchers(String page) {
        return WIKI.database().jdbc().queryForList("SELECT user_name FROM wiki_watch WHERE page_id = ?", String.class,
                Long.parseLong(page));
    }

    private static String address(String page) {
        return "/pages/viewpage.action?pageId=" + page;
    }
}
