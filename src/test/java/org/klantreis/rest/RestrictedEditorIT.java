package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who changes a map, but may not know one of the personas that it names. */
class RestrictedEditorIT {

    private static final String NAME = "Undisclosed Ursula";
    private static final String ONLY_ADMIN = """
            [{"operation": "read", "restrictions": {"user": {"results": [{"username": "admin"}]}}}]""";

    private long secret;
    private long home;

    @BeforeEach
    void nameAPersonaThatTheEditorMayNotKnow() {
        secret = TestPages.page("DEMO");
        home = TestPages.page("DEMO");
        String persona = """
                {"document": {"format": "klantreis", "formatVersion": 1, "kind": "persona", "lang": "en", "title": "%s"}}""".formatted(NAME);
        assertThat(Caller.ADMIN.post("/rest/klantreis/1.0/pages/" + secret + "/personas", persona).statusCode()).isEqualTo(201);
        assertThat(Caller.ADMIN.post(maps(), "{\"document\": " + map("First", "") + "}").statusCode()).isEqualTo(201);
        assertThat(Caller.ADMIN.put("/rest/api/content/" + secret + "/restriction", ONLY_ADMIN).statusCode()).isLessThan(300);
    }

    @Test
    void savesWithoutLearningOrLosingTheName() {
        HttpResponse<String> saved = Caller.EDITOR.put(maps() + "/main", "{\"base\": 1, \"document\": " + map("Second", "") + "}");

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).doesNotContain(NAME);
        assertThat(Caller.ADMIN.get(maps() + "/main").body()).contains("Second", NAME);
    }

    @Test
    void cannotGiveItAnotherName() {
        Caller.EDITOR.put(maps() + "/main", "{\"base\": 1, \"document\": " + map("Second", "\"name\": \"Somebody else\",") + "}");

        assertThat(Caller.ADMIN.get(maps() + "/main").body()).contains(NAME).doesNotContain("Somebody else");
    }

    @Test
    void learnsNothingFromMergesConflictsPreviewsAndGoingBack() {
        Caller.ADMIN.put(maps() + "/main", "{\"base\": 1, \"document\": " + map("Theirs", "\"note\": \"theirs\",") + "}");
        String mine = map("First", "\"note\": \"mine\", \"name\": \"" + NAME + "\",");

        assertThat(told(Caller.EDITOR.put(maps() + "/main", "{\"base\": 1, \"document\": " + mine + "}"), 409)).contains("conflicts");
        assertThat(told(Caller.EDITOR.post(maps() + "/main/merge", "{\"base\": 1, \"document\": " + map("First", "") + "}"), 200))
                .contains("Theirs");
        assertThat(told(Caller.EDITOR.post(maps() + "/main/preview", "{\"document\": " + mine + "}"), 200)).contains("First");
        assertThat(told(Caller.EDITOR.get(maps() + "/main/revisions?changes=true"), 200)).contains("Theirs");
        assertThat(told(Caller.EDITOR.get(maps() + "/main/compare?from=1&to=2"), 200)).contains("Theirs");
        assertThat(told(Caller.EDITOR.post(maps() + "/main/revisions/1/restore", "{}"), 200)).contains("\"revision\":3");
        assertThat(Caller.ADMIN.get(maps() + "/main").body()).contains(NAME);
    }

    private static String told(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(NAME, "Ursula");
        return answer.body();
    }

    private String map(String title, String sent) {
        return """
                {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "%s",
                 "personas": [{%s "page": %d, "key": "main"}], "phases": [{"id": "p1", "title": "Begin"}]}""".formatted(title, sent, secret);
    }

    private String maps() {
        return "/rest/klantreis/1.0/pages/" + home + "/maps";
    }
}
