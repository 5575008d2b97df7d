package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Files that hang at pages. */
class AttachmentsTest {

    private static final String PNG = "only looks like a picture";
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();

    @Test
    void keepsAFileAndGivesItBack() throws IOException {
        String page = page("With a picture");

        assertThat(attach("editor", page, "sanne.png", "image/png", PNG).statusCode()).isEqualTo(200);

        JsonNode file = files("viewer", page).path(0);
        assertThat(file.path("title").asText()).isEqualTo("sanne.png");
        assertThat(file.at("/extensions/fileSize").asInt()).isEqualTo(PNG.length());
        HttpResponse<String> fetched = get("viewer", file.at("/_links/download").asText());
        assertThat(fetched.body()).isEqualTo(PNG);
        assertThat(fetched.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(fetched.headers().firstValue("Content-Disposition")).contains("inline");
    }

    @Test
    void showsNothingThatCouldHoldScripts() {
        String page = page("With a drawing");
        attach("editor", page, "drawing.svg", "image/svg+xml", "<svg/>");

        HttpResponse<String> fetched = get("viewer", "/download/attachments/" + page + "/drawing.svg");

        assertThat(fetched.headers().firstValue("Content-Disposition")).contains("attachment");
        assertThat(fetched.headers().firstValue("Content-Type")).contains("application/octet-stream");
    }

    @Test
    void hasTheRightsOfItsPage() {
        String page = page("Not for all");
        attach("editor", page, "plan.png", "image/png", PNG);

        assertThat(attach("viewer", page, "mine.png", "image/png", PNG).statusCode()).isEqualTo(403);
        assertThat(attach("outsider", page, "mine.png", "image/png", PNG).statusCode()).isEqualTo(404);
        assertThat(get("outsider", "/download/attachments/" + page + "/plan.png").statusCode()).isEqualTo(404);
        assertThat(get("outsider", "/rest/api/content/" + page + "/child/attachment").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatItCannotKeep() {
        String page = page("Picky");
        attach("editor", page, "twice.png", "image/png", PNG);

        assertThat(attach("editor", page, "twice.png", "image/png", PNG).body()).contains("already has a file called");
        assertThat(attach("editor", page, "empty.png", "image/png", "").statusCode()).isEqualTo(400);
        assertThat(attach("editor", page, "large.png", "image/png", "x".repeat(1_000_001)).statusCode()).isEqualTo(400);
        assertThat(attach("editor", page, "x".repeat(256), "image/png", PNG).statusCode()).isEqualTo(400);
    }

    @Test
    void goesAlongWithACopyOfItsPageAndLeavesWithIt() throws IOException {
        String page = page("To be copied");
        attach("editor", page, "along.png", "image/png", PNG);
        String copy = id(WIKI.rest("editor", "POST", "content/" + page + "/copy", """
                {"destination": {"type": "space", "value": "DEMO"}, "pageTitle": "A copy with a picture"}""").body());
        assertThat(files("viewer", copy).path(0).path("title").asText()).isEqualTo("along.png");

        WIKI.rest("admin", "DELETE", "content/" + copy, "");
        WIKI.rest("admin", "DELETE", "content/" + copy + "?status=trashed", "");

        assertThat(WIKI.database().jdbc().queryForObject("SELECT COUNT(*) FROM wiki_attachment WHERE page_id = ?",
                Integer.class, Long.parseLong(copy))).isZero();
        assertThat(get("viewer", "/download/attachments/" + page + "/along.png").body()).isEqualTo(PNG);
    }

    @Test
    void isListedAndDrawnOnItsPage() {
        String page = page("Illustrated");
        attach("editor", page, "to see.png", "image/png", PNG);
        WikiAlone.Browser viewer = WIKI.browser().as("viewer");

        assertThat(viewer.get("/pages/viewpage.action?pageId=" + page).body())
                .contains("<img src=\"/confluence/download/attachments/" + page + "/to%20see.png\" alt=\"\">");
        assertThat(viewer.get("/pages/viewpageattachments.action?pageId=" + page).body())
                .contains(">to see.png</a>").doesNotContain("doattachfile.action");
        assertThat(WIKI.browser().as("editor").get("/pages/viewpageattachments.action?pageId=" + page).body())
                .contains("doattachfile.action");
    }

    private static String page(String title) {
        return id(WIKI.rest("editor", "POST", "content", """
                {"type": "page", "title": "%s", "space": {"key": "DEMO"}, "body": {"storage": {"representation": "storage",
                 "value": "<ac:image><ri:attachment ri:filename=\\"to see.png\\" /></ac:image>"}}}""".formatted(title)).body());
    }

    private static String id(String page) {
        return page.replaceAll("(?s).*?\"id\":\"(\\d+)\".*", "$1");
    }

    private static JsonNode files(String user, String page) throws IOException {
        return new ObjectMapper().readTree(get(user, "/rest/api/content/" + page + "/child/attachment").body()).path("results");
    }

    private static HttpResponse<String> get(String user, String path) {
        return send(request(user, path).build());
    }

    private static HttpResponse<String> attach(String user, String page, String name, String type, String text) {
        String form = "--border\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: "
                + type + "\r\n\r\n" + text + "\r\n--border--\r\n";
        return send(request(user, "/rest/api/content/" + page + "/child/attachment").header("X-Atlassian-Token", "no-check")
                .header("Content-Type", "multipart/form-data; boundary=border")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    private static HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(URI.create(WIKI.url() + path)).header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return WikiAlone.send(HttpClient.newHttpClient(), request);
    }
}
