package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.MapAddress;
import org.klantreis.testing.DamagedRevision;
import org.klantreis.testing.RunningWiki;

/** A stored revision that cannot be read hides nothing but itself. */
class UnreadableRevisionIT {

    private static final String NEWER = "{\"format\":\"klantreis\",\"formatVersion\":2,\"kind\":\"journey\"}";

    private final long home = TestPages.page("DEMO");
    private final String map = "/rest/klantreis/1.0/pages/" + home + "/maps/main";

    @ParameterizedTest
    @ValueSource(strings = {NEWER, "{\"format\":\"klantreis\",\"form", ""})
    void isToldInItsPlace(String body) {
        givenTwoRevisionsOfWhichTheSecondSays(body);

        assertUnreadable(Caller.EDITOR.get(map));
        assertUnreadable(Caller.EDITOR.get(map + "/revisions/2"));
        assertThat(Caller.EDITOR.get("/rest/klantreis/1.0/pages/" + home + "/maps").statusCode()).isEqualTo(200);
        assertThat(Caller.EDITOR.get(map + "/revisions/1").statusCode()).isEqualTo(200);
        assertThat(TestPages.json(Caller.EDITOR.get(map + "/revisions")).path("results")).hasSize(2);
    }

    @Test
    void isNotMergedWith() {
        givenTwoRevisionsOfWhichTheSecondSays(NEWER);

        assertUnreadable(Caller.EDITOR.put(map, save(1, "Late")));
        assertThat(TestPages.json(Caller.EDITOR.get(map + "/revisions")).path("results")).hasSize(2);
    }

    @Test
    void givesWayToAnOlderOne() {
        givenTwoRevisionsOfWhichTheSecondSays("damaged");

        assertThat(Caller.EDITOR.post(map + "/revisions/1/restore", "{}").statusCode()).isEqualTo(200);
        assertThat(TestPages.json(Caller.EDITOR.get(map)).path("document").path("title").asText()).isEqualTo("First");
    }

    private void givenTwoRevisionsOfWhichTheSecondSays(String body) {
        assertThat(Caller.EDITOR.post("/rest/klantreis/1.0/pages/" + home + "/maps", "{\"document\": " + document("First") + "}")
                .statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.put(map, save(1, "Second")).statusCode()).isEqualTo(200);
        DamagedRevision.write(RunningWiki.rows(), new MapAddress(home, MapAddress.MAIN), 2, body);
    }

    private static String save(int base, String title) {
        return "{\"base\": " + base + ", \"document\": " + document(title) + "}";
    }

    private static String document(String title) {
        return "{\"format\":\"klantreis\",\"formatVersion\":1,\"kind\":\"journey\",\"lang\":\"en\",\"title\":\"" + title
                + "\",\"phases\":[{\"id\":\"p\",\"title\":\"P\"}]}";
    }

    private static void assertUnreadable(HttpResponse<String> answer) {
        JsonNode failure = TestPages.json(answer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(failure.path("key").asText()).isEqualTo("unreadable-revision");
        assertThat(failure.path("message").asText()).startsWith("Revision 2 of “main” cannot be read");
        assertThat(answer.body()).doesNotContain("Exception", "\\tat ");
    }
}
