package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our calls while the site is under maintenance. */
class ReadOnlyModeIT {

    private static final String MAPS = "/rest/klantreis/1.0/pages/" + TestPages.page("DEMO") + "/maps";

    @BeforeEach
    void beginAMapAndCloseTheSite() {
        Caller.EDITOR.post(MAPS, "{\"key\": \"main\", \"starter\": \"blank\"}");
        become("READ_ONLY");
    }

    @AfterEach
    void openTheSite() {
        become("READ_WRITE");
    }

    @Test
    void readMaps() {
        assertThat(Caller.VIEWER.get(MAPS + "/main").statusCode()).isEqualTo(200);
        assertThat(Caller.VIEWER.get(MAPS + "/main/revisions").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"POST, ''", "PUT, /main", "POST, /main/merge", "POST, /main/preview", "PUT, /main/presence", "POST, /main/revisions/1/restore",
                "POST, /main/comments", "PUT, /main/comments/1", "DELETE, /main/comments/1", "PUT, /main/comments/1/resolved"})
    void areRefusedByTheWikiWhereTheyWrite(String method, String call) {
        HttpRequest.Builder request = Caller.EDITOR.to(MAPS + call, "Content-Type", "application/json");
        HttpResponse<String> refused = Caller.EDITOR.send(request.method(method, BodyPublishers.ofString("{}")));

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(TestPages.json(refused).at("/data/allowedInReadOnlyMode").asBoolean(true)).isFalse();
        assertThat(TestPages.json(Caller.VIEWER.get(MAPS + "/main")).path("revision").asInt()).isEqualTo(1);
    }

    private static void become(String mode) {
        assertThat(Caller.ADMIN.put("/rest/api/accessmode", "\"" + mode + "\"").statusCode()).isEqualTo(200);
    }
}
