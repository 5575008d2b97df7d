package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ContentRestTest {
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();

    @Test
    void createsReadsAndUpdatesAPage() throws IOException {
        long id = create("editor", "Written by REST", "<p>one</p>");

        JsonNode updated = ok(WIKI.rest("editor", "PUT", "content/" + id, update(2, "Written again", "<p>two</p>")));
        JsonNode read = ok(WIKI.rest("viewer", "GET",
                "content/" + id + "?expand=body.storage,body.view,version,space,ancestors,history", ""));

        assertThat(updated.at("/version/number").asInt()).isEqualTo(2);
        assertThat(read.at("/title").asText()).isEqualTo("Written again");
        assertThat(read.at("/body/storage/value").asText()).isEqualTo("<p>two</p>");
        assertThat(read.at("/body/view/representation").asText()).isEqualTo("view");
        assertThat(read.at("/space/key").asText()).isEqualTo("DEMO");
        assertThat(read.at("/version/by/username").asText()).isEqualTo("editor");
        assertThat(read.at("/history/previousVersion/number").asInt()).isEqualTo(1);
        assertThat(read.at("/_links/webui").asText()).isEqualTo("/display/DEMO/Written+again");
        assertThat(ok(WIKI.rest("viewer", "GET", "content/" + id + "?version=1&expand=body.storage", ""))
                .at("/body/storage/value").asText()).isEqualTo("<p>one</p>");
    }

    @Test
    void refusesAVersionThatIsNotTheNext() {
        long id = create("editor", "Versions in turn", "");

        assertThat(WIKI.rest("editor", "PUT", "content/" + id, update(3, "x", "")).statusCode()).isEqualTo(409);
        assertThat(WIKI.rest("editor", "PUT", "content/" + id, update(1, "x", "")).statusCode()).isEqualTo(409);
    }

    @Test
    void findsPeopleByTheBeginningsOfTheirNames() throws IOException {
        JsonNode found = ok(WIKI.rest("viewer", "GET", search("type = user AND user.fullname ~ \"vis*\" and user.fullname~\"SAN*\""), ""));

        assertThat(found.at("/totalSize").asInt()).isEqualTo(1);
        assertThat(found.at("/results/0/user/username").asText()).isEqualTo("editor");
        assertThat(found.at("/results/0/user/displayName").asText()).isEqualTo("Sanne Visser");
        assertThat(ok(WIKI.rest("viewer", "GET", search("type=user and user.fullname~\"vis\""), "")).at("/size").asInt()).isZero();
        assertThat(ok(WIKI.rest("", "GET", search("type=user and user.fullname~\"vis*\""), "")).at("/size").asInt()).isZero();
        assertRefused(400, WIKI.rest("viewer", "GET", search("space = DEMO"), ""));
        assertRefused(400, WIKI.rest("viewer", "GET", search("type = user and creator = editor"), ""));
    }

    private static String search(String cql) {
        return "search?cql=" + URLEncoder.encode(cql, StandardCharsets.UTF_8);
    }

    @Test
    void tellsErrorsInConfluencesWords() throws IOException {
        JsonNode missing = new ObjectMapper().readTree(WIKI.rest("editor", "GET", "content/1", "").body());

        assertThat(missing.at("/statusCode").asInt()).isEqualTo(404);
        assertThat(missing.at("/reason").asText()).isEqualTo("Not Found");
        assertThat(missing.at("/data/successful").asBoolean(true)).isFalse();
        assertThat(missing.at("/message").asText()).isNotBlank();
    }

    @Test
    void answersBadInputWithAStatusAndNeverATrace() {
        assertRefused(400, WIKI.rest("editor", "POST", "content", "{"));
        assertRefused(400, WIKI.rest("editor", "POST", "content", ""));
        assertRefused(400, WIKI.rest("editor", "POST", "content", "[]"));
        assertRefused(400, WIKI.rest("editor", "POST", "content", "{\"title\":\"x\"}"));
        assertRefused(404, WIKI.rest("editor", "GET", "content/99999999999999999999", ""));
        assertRefused(404, WIKI.rest("editor", "GET", "content/abc", ""));
        assertRefused(404, WIKI.rest("editor", "GET", "nothing", ""));
        assertRefused(400, WIKI.rest("editor", "POST", "content",
                "{\"title\":\"x\",\"space\":{\"key\":\"DEMO\"},\"body\":{\"storage\":{\"value\":\"<p>\"}}}"));
    }

    @Test
    void refusesLinesThatAreTooLongWithAMessage() throws IOException {
        long id = create("editor", "Long lines", "");
        String draft = "{\"status\":\"draft\",\"title\":\"" + "x".repeat(256) + "\",\"space\":{\"key\":\"DEMO\"}}";

        assertRefused(400, WIKI.rest("editor", "POST", "content", draft));
        assertRefused(400, WIKI.rest("editor", "PUT", "content/" + id, update(2, "x".repeat(256), "")));
        assertRefused(400, WIKI.rest("editor", "PUT", "content/" + id, update(2, "nul \\u0000", "")));
        HttpResponse<String> message = WIKI.rest("editor", "PUT", "content/" + id, update(2, "Long lines", "")
                .replace("\"number\":2", "\"number\":2,\"message\":\"" + "m".repeat(501) + "\""));
        assertRefused(400, message);
        assertThat(message.body()).contains("at most 500 characters");
    }

    @Test
    void changesNothingWhenThePlaceIsRefused() throws IOException {
        long id = create("editor", "All or nothing", "<p>one</p>");

        HttpResponse<String> refused = WIKI.rest("editor", "PUT", "content/" + id,
                update(2, "All or nothing", "<p>two</p>").replaceFirst("\\{", "{\"ancestors\":[{\"id\":" + id + "}],"));

        assertRefused(400, refused);
        assertThat(ok(WIKI.rest("editor", "GET", "content/" + id + "?expand=version,body.storage", ""))
                .at("/body/storage/value").asText()).isEqualTo("<p>one</p>");
    }

    @Test
    void hidesFromThoseWhoMayNotViewAndForbidsThoseWhoMayNotEdit() {
        long id = create("editor", "For the team", "");

        assertThat(WIKI.rest("outsider", "GET", "content/" + id, "").statusCode()).isEqualTo(404);
        assertThat(WIKI.rest("", "GET", "content/" + id, "").statusCode()).isEqualTo(404);
        assertThat(WIKI.rest("viewer", "PUT", "content/" + id, update(2, "x", "")).statusCode()).isEqualTo(403);
        assertThat(WIKI.rest("commenter", "DELETE", "content/" + id, "").statusCode()).isEqualTo(403);
        assertThat(WIKI.rest("outsider", "DELETE", "content/" + id, "").statusCode()).isEqualTo(404);
    }

    @Test
    void trashesRestoresAndPurges() {
        long id = create("editor", "Comes and goes", "");

        assertThat(WIKI.rest("editor", "DELETE", "content/" + id, "").statusCode()).isEqualTo(204);
        assertThat(WIKI.rest("admin", "GET", "content/" + id, "").statusCode()).isEqualTo(404);
        assertThat(WIKI.rest("admin", "GET", "content/" + id + "?status=trashed", "").statusCode()).isEqualTo(200);
        assertThat(WIKI.rest("editor", "GET", "content/" + id + "?status=trashed", "").statusCode()).isEqualTo(404);
        assertThat(WIKI.rest("admin", "PUT", "content/" + id, update(2, "Comes and goes", "")).statusCode())
                .isEqualTo(200);
        assertThat(WIKI.rest("admin", "DELETE", "content/" + id + "?status=trashed", "").statusCode()).isEqualTo(404);
        WIKI.rest("editor", "DELETE", "content/" + id, "");
        assertThat(WIKI.rest("admin", "DELETE", "content/" + id + "?status=trashed", "").statusCode()).isEqualTo(204);
        assertThat(WIKI.rest("admin", "GET", "content/" + id + "?status=any", "").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsAndPublishesADraft() throws IOException {
        long id = ok(WIKI.rest("editor", "POST", "content", "{\"type\":\"page\",\"status\":\"draft\",\"title\":\"Idea\","
                + "\"space\":{\"key\":\"DEMO\"}}")).path("id").asLong();

        assertThat(WIKI.rest("admin", "GET", "content/" + id + "?status=draft", "").statusCode()).isEqualTo(404);
        assertThat(WIKI.rest("editor", "GET", "content/" + id, "").statusCode()).isEqualTo(404);
        assertThat(WIKI.rest("editor", "GET", "content/" + id + "?status=draft", "").statusCode()).isEqualTo(200);
        JsonNode page = ok(WIKI.rest("editor", "PUT", "content/" + id, update(1, "Idea", "<p>x</p>")));
        assertThat(page.path("status").asText()).isEqualTo("current");
        assertThat(page.path("id").asLong()).isEqualTo(id);
    }

    @Test
    void copiesMovesAndRestricts() throws IOException {
        long id = create("editor", "Well travelled", "<p>x</p>");
        long copy = ok(WIKI.rest("editor", "POST", "content/" + id + "/copy", "{\"destination\":{\"type\":"
                + "\"parent_page\",\"value\":\"" + id + "\"},\"pageTitle\":\"Its copy\"}")).path("id").asLong();

        assertThat(ok(WIKI.rest("viewer", "GET", "content/" + id + "/child/page", "")).at("/results/0/id").asLong())
                .isEqualTo(copy);
        long other = create("editor", "Other parent", "");
        ok(WIKI.rest("editor", "PUT", "content/" + copy + "/move/append/" + other, ""));
        assertThat(ok(WIKI.rest("viewer", "GET", "content/" + copy + "?expand=ancestors", ""))
                .at("/ancestors/0/title").asText()).isEqualTo("Other parent");
        ok(WIKI.rest("editor", "PUT", "content/" + other + "/restriction", "[{\"operation\":\"read\","
                + "\"restrictions\":{\"user\":[{\"type\":\"known\",\"username\":\"commenter\"}],\"group\":[]}}]"));
        assertThat(WIKI.rest("viewer", "GET", "content/" + copy, "").statusCode()).isEqualTo(404);
        assertThat(WIKI.rest("commenter", "GET", "content/" + copy, "").statusCode()).isEqualTo(200);
        assertThat(ok(WIKI.rest("commenter", "GET", "content/" + other + "/restriction/byOperation", ""))
                .at("/read/restrictions/user/results").findValuesAsText("username"))
                .containsExactly("commenter", "editor");
    }

    @Test
    void pagesThroughLists() throws IOException {
        JsonNode leaf = ok(WIKI.rest("editor", "GET", "content?spaceKey=DEMO&start=1&limit=2", ""));

        assertThat(leaf.path("size").asInt()).isEqualTo(2);
        assertThat(leaf.path("start").asInt()).isEqualTo(1);
        assertThat(leaf.at("/_links/next").asText()).contains("spaceKey=DEMO&limit=2&start=3");
        JsonNode next = ok(WIKI.rest("editor", "GET", leaf.at("/_links/next").asText().replace("/rest/api/", ""), ""));
        assertThat(next.path("start").asInt()).isEqualTo(3);
    }

    @Test
    void showsEachUserTheirSpaces() throws IOException {
        assertThat(ok(WIKI.rest("", "GET", "space", "")).findValuesAsText("key")).containsExactly("OPEN");
        assertThat(ok(WIKI.rest("editor", "GET", "space", "")).findValuesAsText("key"))
                .containsExactlyInAnyOrder("DEMO", "OPEN", "SECRET");
        assertThat(ok(WIKI.rest("", "GET", "user/current", "")).path("type").asText()).isEqualTo("anonymous");
        assertThat(ok(WIKI.rest("editor", "GET", "user/current", "")).path("username").asText()).isEqualTo("editor");
        assertThat(WIKI.rest("viewer", "GET", "space/SECRET", "").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWhatAFormOfAnotherSiteCouldSend() {
        assertThat(send("text/plain", "").statusCode()).isEqualTo(403);
        assertThat(send("application/x-www-form-urlencoded", "").statusCode()).isEqualTo(403);
        assertThat(send("application/json", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(send("application/jsonx", "http://evil.example").statusCode()).isEqualTo(403);
        assertThat(send("application/json", "").statusCode()).isEqualTo(404);
        assertThat(send("application/json", WIKI.url().replace("/confluence", "")).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesWrongCredentials() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(WIKI.url() + "/rest/api/space"))
                .header("Authorization", "Basic ZWRpdG9yOndyb25n").build();

        assertThat(WikiAlone.send(HttpClient.newHttpClient(), request).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> send(String type, String origin) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(WIKI.url() + "/rest/api/content/1"))
                .header("Content-Type", type).DELETE();
        if (!origin.isEmpty()) {
            request.header("Origin", origin);
        }
        return WikiAlone.send(HttpClient.newHttpClient(), request.build());
    }

    private static long create(String user, String title, String storage) {
        try {
            return ok(WIKI.rest(user, "POST", "content", "{\"type\":\"page\",\"title\":\"" + title + "\",\"space\":"
                    + "{\"key\":\"DEMO\"},\"body\":{\"storage\":{\"value\":\"" + storage + "\"}}}")).path("id").asLong();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String update(int version, String title, String storage) {
        return "{\"version\":{\"number\":" + version + "},\"status\":\"current\",\"title\":\"" + title
                + "\",\"body\":{\"storage\":{\"value\":\"" + storage + "\"}}}";
    }

    private static JsonNode ok(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static void assertRefused(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"statusCode\":" + status).doesNotContain("Exception", "\\tat ");
    }
}
