package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made of blueprints, as the Create dialog asks for them. */
class CreateDialogTest {
    private static final String DIALOG = "/rest/create-dialog/1.0/";
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();

    @Test
    void fillsTheTemplateAndPublishesThePage() throws IOException {
        JsonNode made = json(create("editor", "DEMO", "<b>Tom & Jo</b>"));

        assertThat(made.path("title").asText()).isEqualTo("Told <b>Tom & Jo</b>");
        assertThat(made.path("url").asText()).startsWith(WIKI.url() + "/pages/viewpage.action?pageId=");
        assertThat(storage(made.path("pageId").asLong())).startsWith("<p>fake.told &lt;b&gt;Tom &amp; Jo&lt;/b&gt;</p>")
                .contains("<ac:structured-macro ac:macro-id=");
    }

    @Test
    void leavesNothingWhereTheTitleIsTaken() throws IOException {
        create("editor", "DEMO", "twice");

        HttpResponse<String> again = create("editor", "DEMO", "twice");

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(json(again).path("message").asText()).contains("Told twice");
        assertThat(WIKI.database().jdbc().queryForObject("SELECT count(*) FROM wiki_content WHERE title = 'Told twice'", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"viewer, DEMO, 403", "outsider, DEMO, 404", "'', DEMO, 404", "editor, NONE, 404"})
    void makesNothingForWhoMayNotCreate(String user, String space, int status) {
        assertThat(create(user, space, "forbidden " + user).statusCode()).isEqualTo(status);
    }

    @Test
    void knowsOnlyThePluginsBlueprints() {
        assertThat(WIKI.call("editor", "POST", DIALOG + "content-blueprint/create-content",
                "{\"moduleCompleteKey\": \"example.plugin:none\", \"spaceKey\": \"DEMO\"}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"editor, A title that nobody took, true", "editor, Told about titles, false", "viewer, A title that nobody took, false"})
    void tellsWhetherAPageCanBeCreated(String user, String title, boolean may) {
        create("editor", "DEMO", "about titles");

        assertThat(WIKI.call(user, "GET", DIALOG + "blueprints/can-create-page?spaceKey=DEMO&pageTitle="
                + URLEncoder.encode(title, StandardCharsets.UTF_8), "").body()).isEqualTo(String.valueOf(may));
    }

    @Test
    void offersBlueprintsBesideTemplates() {
        String page = WIKI.browser().as("editor").get("/pages/createpage.action?spaceKey=DEMO").body();

        assertThat(page).contains("id=\"create-blank\"", "data-item-module-complete-key=\"example.plugin:create-told\"", "Klantreis",
                "\"template\":\"Fake.page\"");
    }

    private static HttpResponse<String> create(String user, String space, String about) {
        return WIKI.call(user, "POST", DIALOG + "content-blueprint/create-content", """
                {"moduleCompleteKey": "example.plugin:told", "spaceKey": "%s", "title": "", "context": {"about": "%s"}}
                """.formatted(space, about));
    }

    private static String storage(long page) throws IOException {
        return json(WIKI.rest("editor", "GET", "content/" + page + "?expand=body.storage", "")).at("/body/storage/value").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
