package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WikiPagesTest {
    private static final Pattern DRAFT = Pattern.compile("name=\"pageId\" value=\"(\\d+)\"");
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();

    @Test
    void showsGuestsOnlyWhatIsOpen() {
        WikiAlone.Browser guest = WIKI.browser();

        assertThat(guest.get("/").body()).contains("/display/OPEN").doesNotContain("/display/DEMO", "/display/SECRET");
        assertThat(guest.get("/display/OPEN").statusCode()).isEqualTo(200);
        assertThat(guest.get("/display/DEMO").statusCode()).isEqualTo(404);
        assertThat(guest.get("/display/NOWHERE/x%20y").statusCode()).isEqualTo(404);
    }

    @Test
    void writesAPageFromDraftToSecondVersion() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String id = draft(editor);

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
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String id = draft(editor);

        HttpResponse<String> broken = save(editor, id, 1, "Broken", "<p>my work");
        HttpResponse<String> stale = save(editor, id, 7, "Stale", "<p>my work</p>");

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("not well-formed", "&lt;p&gt;my work</textarea>", "value=\"Broken\"");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("&lt;p&gt;my work&lt;/p&gt;</textarea>");
    }

    @Test
    void copiesByHandAsANewDraftWithTheSameStorage() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String origin = draft(editor);
        save(editor, origin, 1, "By hand", "<p>the text</p>");

        HttpResponse<String> copy = editor.post("/pages/copypage.action", Map.of("idOfPageToCopy", origin));

        assertThat(copy.body()).contains("Copy of By hand", "&lt;p&gt;the text&lt;/p&gt;");
        assertThat(found(copy.body())).isNotEqualTo(origin);
    }

    @Test
    void refusesAFormWithoutOurToken() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String id = draft(editor);
        editor.forgetToken();

        assertThat(save(editor, id, 1, "Forged", "").statusCode()).isEqualTo(403);
    }

    @Test
    void trashesRestoresAndPurgesByHand() {
        WikiAlone.Browser admin = WIKI.browser().as("admin");
        String id = draft(admin);
        save(admin, id, 1, "Rubbish", "");

        admin.post("/pages/doremovepage.action", Map.of("pageId", id));
        assertThat(admin.get("/pages/viewtrash.action?key=DEMO").body()).contains("Rubbish");
        assertThat(admin.post("/pages/restore.action", Map.of("pageId", id)).body()).contains("<h1>Rubbish</h1>");
        admin.post("/pages/doremovepage.action", Map.of("pageId", id));
        assertThat(admin.post("/pages/purge.action", Map.of("pageId", id)).body()).doesNotContain("Rubbish");
        assertThat(WIKI.browser().as("editor").get("/pages/viewtrash.action?key=DEMO").statusCode()).isEqualTo(403);
    }

    @Test
    void restrictsMovesAndCopiesATreeByHand() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String id = draft(editor);
        save(editor, id, 1, "Private matters", "");

        String restricted = editor.post("/pages/dopagepermissions.action", Map.of("pageId", id, "read", "editor")).body();
        assertThat(restricted).contains("Restricted");
        assertThat(WIKI.browser().as("viewer").get("/pages/viewpage.action?pageId=" + id).statusCode()).isEqualTo(404);
        assertThat(editor.post("/pages/domovepage.action", Map.of("pageId", id, "place", "OPEN:0")).body())
                .contains("content=\"OPEN\"");
        assertThat(editor.post("/pages/docopytree.action", Map.of("pageId", id, "place", "DEMO:0", "prefix", "C ")).body())
                .contains("<h1>C Private matters</h1>");
        assertThat(editor.post("/pages/domovepage.action", Map.of("pageId", id, "place", "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void remembersLanguageAndThemeOfGuestAndUser() {
        WikiAlone.Browser guest = WIKI.browser();
        guest.get("/");
        guest.post("/preferences.action", Map.of("lang", "nl", "theme", "dark", "os_destination", "/confluence/"));
        assertThat(guest.get("/").body()).contains("lang=\"nl\"", "data-color-mode=\"dark\"", "Ruimtes");

        WikiAlone.Browser outsider = WIKI.browser().as("outsider");
        outsider.post("/preferences.action", Map.of("lang", "nl", "theme", "light"));
        assertThat(WIKI.browser().as("outsider").get("/").body()).contains("lang=\"nl\"", "data-color-mode=\"light\"");
    }

    @Test
    void leadsToNoOtherSiteAfterLoggingIn() {
        WikiAlone.Browser browser = WIKI.browser();
        browser.get("/login.action");

        HttpResponse<String> page = browser.post("/dologin.action", Map.of("os_username", "viewer", "os_password",
                "viewer", "os_destination", "//evil.example/confluence/"));

        assertThat(page.uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(page.body()).contains("Youssef Bakker");
    }

    @Test
    void saysWhenNameAndPasswordDoNotMatch() {
        WikiAlone.Browser browser = WIKI.browser();
        browser.get("/login.action");

        assertThat(browser.post("/dologin.action", Map.of("os_username", "viewer", "os_password", "x")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void showsErrorsAsPagesWithoutTheInside() {
        HttpResponse<String> missing = WIKI.browser().get("/pages/viewpage.action?pageId=%3Cscript%3E");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Page not found").doesNotContain("<script>", "Exception");
    }

    @Test
    void offersTheEditorThePluginsMacros() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");

        assertThat(begin(editor, "0").body())
                .contains("\"name\":\"tell\"", "\"type\":\"enum\"", "\"value\":\"blueprint\"");
        assertThat(WIKI.browser().as("viewer").get("/pages/createpage.action?spaceKey=DEMO").statusCode())
                .isEqualTo(403);
    }

    @Test
    void makesNoDraftUntilSomebodyChose() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        int before = drafts();

        assertThat(editor.get("/pages/createpage.action?spaceKey=DEMO").body()).contains("Blank page");
        editor.get("/pages/copypage.action?idOfPageToCopy=" + home());
        editor.get("/pages/docreatepage.action?spaceKey=DEMO");

        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void beginsAPageWithATemplatesMacrosToTheLetter() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String body = "<ac:structured-macro ac:macro-id=\"kept\" ac:name=\"tell\"/><ac:structured-macro ac:name=\"tell\" />";
        saveTemplate(editor, "0", "DEMO", "To the letter", body);

        String chooser = editor.get("/pages/createpage.action?spaceKey=DEMO").body();
        HttpResponse<String> draft = begin(editor, template(chooser, "To the letter"));

        assertThat(chooser).contains("Customer journey", "Klantreis");
        assertThat(draft.body()).contains(body.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"));
        assertThat(save(editor, found(draft.body()), 1, "From a template", body).body()).contains("From a template v1 display");
    }

    @Test
    void offersTheDemosTemplateWithAMap() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");

        String id = template(editor.get("/pages/createpage.action?spaceKey=OPEN").body(), "Customer journey");

        assertThat(begin(editor, id).body()).contains("ac:name=&quot;journey-map&quot;");
    }

    @Test
    void makesATemplateOfAPage() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String id = draft(editor);
        save(editor, id, 1, "Good enough to repeat", "<p>again</p>");

        String list = editor.post("/pages/templates2/pagetotemplate.action", Map.of("pageId", id)).body();

        assertThat(list).contains("<td>Good enough to repeat</td>");
        String chooser = editor.get("/pages/createpage.action?spaceKey=DEMO").body();
        assertThat(begin(editor, template(chooser, "Good enough to repeat")).body()).contains("&lt;p&gt;again&lt;/p&gt;");
        assertThat(editor.get("/pages/createpage.action?spaceKey=OPEN").body()).doesNotContain("Good enough to repeat");
    }

    @Test
    void previewsATemplateWithoutAPage() {
        String preview = WIKI.browser().as("editor").post("/pages/templates2/previewpagetemplate.action", Map.of(
                "key", "DEMO", "title", "Try", "wysiwygContent", "<ac:structured-macro ac:name=\"tell\"/>")).body();

        assertThat(preview).contains("<p class=\"told\">none preview {}</p>");
    }

    @Test
    void letsOnlyThoseWriteTemplatesWhoMay() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        WikiAlone.Browser viewer = WIKI.browser().as("viewer");
        String global = template(editor.get("/pages/createpage.action?spaceKey=DEMO").body(), "Customer journey");

        assertThat(saveTemplate(editor, "0", "", "For all", "").statusCode()).isEqualTo(403);
        assertThat(saveTemplate(editor, global, "DEMO", "Mine now", "").statusCode()).isEqualTo(403);
        assertThat(saveTemplate(viewer, "0", "DEMO", "Not mine", "").statusCode()).isEqualTo(403);
        assertThat(saveTemplate(WIKI.browser().as("outsider"), "0", "DEMO", "x", "").statusCode()).isEqualTo(404);
        assertThat(begin(viewer, global).statusCode()).isEqualTo(403);
        assertThat(saveTemplate(WIKI.browser().as("admin"), "0", "", "For all", "").body()).contains("For all");
    }

    @Test
    void keepsATemplatesTextWhenItCannotBeSaved() {
        HttpResponse<String> broken = saveTemplate(WIKI.browser().as("editor"), "0", "DEMO", "Broken", "<p>my work");

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("&lt;p&gt;my work</textarea>", "data-unsaved");
    }

    @Test
    void changesAndRemovesATemplate() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String id = template(saveTemplate(editor, "0", "DEMO", "First name", "<p>1</p>").body(), "First name");

        assertThat(saveTemplate(editor, id, "DEMO", "Second name", "<p>2</p>").body())
                .contains("<td>Second name</td>").doesNotContain("First name");
        assertThat(editor.get("/pages/templates2/editpagetemplate.action?entityId=" + id).body()).contains("&lt;p&gt;2");
        assertThat(editor.post("/pages/templates2/removepagetemplate.action", Map.of("entityId", id, "spaceKey", "DEMO"))
                .body()).doesNotContain("Second name");
        assertThat(WIKI.rest("editor", "GET", "content/" + id, "").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsBackToTheScreenWhenAFormsAnswerIsDrawnInAnotherLanguage() {
        WikiAlone.Browser editor = WIKI.browser().as("editor");
        String draft = draft(editor);
        String broken = save(editor, draft, 1, "Broken", "<p>").body();
        save(editor, draft, 1, "Comes back", "<p>x</p>");
        String second = save(editor, draft, 7, "Stale", "<p>x</p>").body();
        String preview = editor.post("/pages/preview.action", Map.of("pageId", draft)).body();
        String login = WIKI.browser().get("/login.action").body();

        assertThat(broken).contains("name=\"os_destination\" value=\"/confluence/pages/resumedraft.action?draftId=" + draft);
        assertThat(second).contains("name=\"os_destination\" value=\"/confluence/pages/editpage.action?pageId=" + draft);
        assertThat(preview).contains("name=\"os_destination\" value=\"/confluence/pages/editpage.action?pageId=" + draft);
        assertThat(login).contains("name=\"os_destination\" value=\"/confluence/login.action\"");
    }

    private static HttpResponse<String> saveTemplate(WikiAlone.Browser browser, String id, String space, String name,
                                                     String body) {
        return browser.post("/pages/templates2/doeditpagetemplate.action", Map.of("entityId", id, "key", space,
                "spaceKey", "DEMO", "title", name, "wysiwygContent", body));
    }

    /** Finds the number of a template on a screen that names it once. */
    private static String template(String page, String name) {
        Matcher matcher = Pattern.compile("(?:templateId\" value=\"|)(\\d+)\"><strong>" + name
                + "|<td>" + name + "</td>.*?entityId=(\\d+)", Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static int drafts() {
        return WIKI.database().jdbc().queryForObject("SELECT COUNT(*) FROM wiki_content WHERE status = 'draft'", Integer.class);
    }

    private static long home() {
        return WIKI.database().jdbc().queryForObject("SELECT home_page FROM wiki_space WHERE space_key = 'DEMO'", Long.class);
    }

    @Test
    void leadsToTheOutboxWhoeverLoggedIn() {
        assertThat(WIKI.browser().as("viewer").get("/display/DEMO").body()).contains("href=\"/confluence/outbox.action\"");
        assertThat(WIKI.browser().get("/display/OPEN").body()).doesNotContain("outbox.action");
    }

    @Test
    void logsOut() {
        WikiAlone.Browser viewer = WIKI.browser().as("viewer");

        viewer.post("/logout.action", Map.of());

        assertThat(viewer.get("/").body()).doesNotContain("Youssef");
    }

    private static String draft(WikiAlone.Browser browser) {
        return found(begin(browser, "0").body());
    }

    private static HttpResponse<String> begin(WikiAlone.Browser browser, String template) {
        return browser.post("/pages/docreatepage.action", Map.of("spaceKey", "DEMO", "templateId", template));
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
