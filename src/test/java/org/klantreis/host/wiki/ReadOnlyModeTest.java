package org.klantreis.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The site under maintenance: everything can be read, nothing changed. */
class ReadOnlyModeTest {

    private static final String PAGE = """
            {"type": "page", "title": "Written too late", "space": {"key": "DEMO"},
             "body": {"storage": {"value": "", "representation": "storage"}}}""";
    @AutoClose
    private static final WikiAlone WIKI = new WikiAlone();

    @AfterEach
    void letWrite() {
        become("admin", "READ_WRITE");
    }

    @Test
    void refusesCallsThatWriteInConfluencesWords() throws IOException {
        become("admin", "READ_ONLY");

        HttpResponse<String> refused = WIKI.rest("admin", "POST", "content", PAGE);
        JsonNode told = new ObjectMapper().readTree(refused.body());

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(told.at("/statusCode").asInt()).isEqualTo(405);
        assertThat(told.at("/data/allowedInReadOnlyMode").asBoolean(true)).isFalse();
        assertThat(told.at("/message").asText()).contains("read-only mode");
    }

    @Test
    void letsEverythingBeRead() {
        become("admin", "READ_ONLY");

        assertThat(WIKI.rest("viewer", "GET", "content?spaceKey=DEMO", "").statusCode()).isEqualTo(200);
    }

    @Test
    void offersNoChangesOnItsPages() {
        become("admin", "READ_ONLY");
        String home = WIKI.browser().as("editor").get("/display/DEMO").body();

        assertThat(home).contains("ajs-access-mode\" content=\"READ_ONLY", "maintenance-banner").doesNotContain("createpage.action");
    }

    @Test
    void tellsItsModeAndIsWritableAgain() {
        become("admin", "READ_ONLY");
        assertThat(WIKI.rest("", "GET", "accessmode", "").body()).isEqualTo("\"READ_ONLY\"");

        become("admin", "READ_WRITE");

        assertThat(WIKI.rest("", "GET", "accessmode", "").body()).isEqualTo("\"READ_WRITE\"");
        assertThat(WIKI.rest("editor", "POST", "content", PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void isSwitchedByAdministratorsOnly() {
        assertThat(become("editor", "READ_ONLY").statusCode()).isEqualTo(403);
        assertThat(become("admin", "CLOSED").statusCode()).isEqualTo(400);
        assertThat(WIKI.rest("", "GET", "accessmode", "").body()).isEqualTo("\"READ_WRITE\"");
    }

    private static HttpResponse<String> become(String user, String mode) {
        return WIKI.rest(user, "PUT", "accessmode", "\"" + mode + "\"");
    }
}
