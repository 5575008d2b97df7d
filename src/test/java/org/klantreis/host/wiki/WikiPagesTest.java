package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klantreis.host.engine.Database;

class WikiPagesTest {
    private static final Pattern DRAFT = Pattern.compile("name=\"pageId\" value=\"(\\d+)\"");
    private static Database database;
    private static WikiAlone wiki;

    @BeforeAll
    static void start() {
        database = Database.inMemory();
        wiki = new WikiAlone(database);
    }

    @AfterAll
    static void stop() {
        wiki.close();
        database.close();
    }

    @Test
    void showsGuestsOnlyWhatIsOpen() {
        WikiAlone.Browser guest = wiki.browser();

        assertThat(guest.get("/").body()).contains("/display/OPEN").doesNotContain("/display/DEMO", "/display/SECRET");
        assertThat(guest.get("/display/OPEN").statusCode()).isEqualTo(200);
        assertThat(guest.get("/display/DEMO").statusCode()).isEqualTo(404);
        assertThat(guest.get("/display/NOWHERE/x%20y").statusCode()).isEqualTo(404);
    }

    @Test
    void writesAPageFromDraftToSecondVersion() {
        WikiAlone.Browser editor = wiki.browser().as("editor");
        String id = draft(editor, "/pages/createpage.action?spaceKey=DEMO");

        String page = save(editor, id, 1, "Made by hand", "<p>first</p>").body();
        String second = save(editor, id, 1, "Made by hand", "<p>second</p>").body();

        assertThat(page).contains("<h1>Made by hand</h1>", "<p>first</p>");
        assertThat(second).contains("<p>second</p>");
        assertThat(editor.get("/pages/viewpreviousversions.action?pageId=" + id).body())
                .contains("Current (v. 2)", "v. 1");
        assertThat(editor.get("/pages/viewpage.action?pageId=" + id + "&pageVersion=1").body())
                .contains("<p>first</p>", "You are looking at version 1");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeSaved() {
        WikiAlone.Browser editor = wiki.browser().as("editor");
        String id = draft(editor, "/pages/createpage.action?spaceKey=DEMO");

        HttpResponse<String> broken = save(editor, id, 1, "Broken", "<p>my work");
        HttpResponse<String> stale = save(editor, id, 7, "Stale", "<p>my work</p>");

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("not well-formed", "&lt;p&gt;my work</textarea>", "value=\"Broken\"");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("&lt;p&gt;my work&lt;/p&gt;</textarea>");
    }

    @Test
    void copiesByHandAsANewDraftWithTheSameStorage() {
        WikiAlone.Browser editor = wiki.browser().as("editor");
        String origin = draft(editor, "/pages/createpage.action?spaceKey=DEMO");
        save(editor, origin, 1, "By hand", "<p>the text</p>");

        HttpResponse<String> copy = editor.get("/pages/copypage.action?idOfPageToCopy=" + origin);

        assertThat(copy.body()).contains("Copy of By hand", "&lt;p&gt;the text&lt;/p&gt;");
        assertThat(found(copy.body())).isNotEqualTo(origin);
    }

    @Test
    void refusesAFormWithoutOurToken() {
        WikiAlone.Browser editor = wiki.browser().as("editor");
        String id = draft(editor, "/pages/createpage.action?spaceKey=DEMO");
        editor.forgetToken();

        assertThat(save(editor, id, 1, "Forged", "").statusCode()).isEqualTo(403);
    }

    @Test
    void trashesRestoresAndPurgesByHand() {
        WikiAlone.Browser admin = wiki.browser().as("admin");
        String id = draft(admin, "/pages/createpage.action?spaceKey=DEMO");
        save(admin, id, 1, "Rubbish", "");

        admin.post("/pages/doremovepage.action", Map.of("pageId", id));
        assertThat(admin.get("/pages/viewtrash.action?key=DEMO").body()).contains("Rubbish");
        assertThat(admin.post("/pages/restore.action", Map.of("pageId", id)).body()).contains("<h1>Rubbish</h1>");
        admin.post("/pages/doremovepage.action", Map.of("pageId", id));
        assertThat(admin.post("/pages/purge.action", Map.of("pageId", id)).body()).doesNotContain("Rubbish");
        assertThat(wiki.browser().as("editor").get("/pages/viewtrash.action?key=DEMO").statusCode()).isEqualTo(403);
    }

    @Test
    void restrictsMovesAndCopiesATreeByHand() {
        WikiAlone.Browser editor = wiki.browser().as("editor");
        String id = draft(editor, "/pages/createpage.action?spaceKey=DEMO");
        save(editor, id, 1, "Private matters", "");

        String restricted = editor.post("/pages/dopagepermissions.action", Map.of("pageId", id, "read", "editor")).body();
        assertThat(restricted).contains("Restricted");
        assertThat(wiki.browser().as("viewer").get("/pages/viewpage.action?pageId=" + id).statusCode()).isEqualTo(404);
        assertThat(editor.post("/pages/domovepage.action", Map.of("pageId", id, "place", "OPEN:0")).body())
                .contains("content=\"OPEN\"");
        assertThat(editor.post("/pages/docopytree.action", Map.of("pageId", id, "place", "DEMO:0", "prefix", "C ")).body())
                .contains("<h1>C Private matters</h1>");
        assertThat(editor.post("/pages/domovepage.action", Map.of("pageId", id, "place", "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void remembersLanguageAndThemeOfGuestAndUser() {
        WikiAlone.Browser guest = wiki.browser();
        guest.get("/");
        guest.post("/preferences.action", Map.of("lang", "nl", "theme", "dark", "os_destination", "/confluence/"));
        assertThat(guest.get("/").body()).contains("lang=\"nl\"", "data-color-mode=\"dark\"", "Ruimtes");

        WikiAlone.Browser outsider = wiki.browser().as("outsider");
        outsider.post("/preferences.action", Map.of("lang", "nl", "theme", "light"));
        assertThat(wiki.browser().as("outsider").get("/").body()).contains("lang=\"nl\"", "data-color-mode=\"light\"");
    }

    @Test
    void leadsToNoOtherSiteAfterLoggingIn() {
        WikiAlone.Browser browser = wiki.browser();
        browser.get("/login.action");

        HttpResponse<String> page = browser.post("/dologin.action", Map.of("os_username", "viewer", "os_password",
                "viewer", "os_destination", "//evil.example/confluence/"));

        assertThat(page.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(page.body()).contains("Youssef Bakker");
    }

    @Test
    void saysWhenNameAndPasswordDoNotMatch() {
        WikiAlone.Browser browser = wiki.browser();
        browser.get("/login.action");

        assertThat(browser.post("/dologin.action", Map.of("os_username", "viewer", "os_password", "x")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void showsErrorsAsPagesWithoutTheInside() {
        HttpResponse<String> missing = wiki.browser().get("/pages/viewpage.action?pageId=%3Cscript%3E");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Page not found").doesNotContain("<script>", "Exception");
    }

    @Test
    void offersTheEditorThePluginsMacros() {
        WikiAlone.Browser editor = wiki.browser().as("editor");

        assertThat(editor.get("/pages/createpage.action?spaceKey=DEMO").body())
                .contains("\"name\":\"tell\"", "\"type\":\"enum\"", "\"value\":\"blueprint\"");
        assertThat(wiki.browser().as("viewer").get("/pages/createpage.action?spaceKey=DEMO").statusCode())
                .isEqualTo(403);
    }

    @Test
    void logsOut() {
        WikiAlone.Browser viewer = wiki.browser().as("viewer");

        viewer.post("/logout.action", Map.of());

        assertThat(viewer.get("/").body()).doesNotContain("Youssef");
    }

    private static String draft(WikiAlone.Browser browser, String path) {
        return found(browser.get(path).body());
    }

    private static String found(String page) {
        Matcher matcher = DRAFT.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> save(WikiAlone.Browser browser, String id, int base, String title, String body) {
        return browser.post("/pages/doeditpage.action", Map.of("pageId", id, "originalVersion", String.valueOf(base),
                "title", title, "wysiwygContent", body));
    }
}
