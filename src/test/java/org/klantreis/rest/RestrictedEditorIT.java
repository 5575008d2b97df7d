package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
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

    @Test
    void learnsNothingFromWhatIsSaidAboutTheMap() {
        SentAbout sent = new SentAbout(home);
        String said = "{\"text\": \"@{ff80808190a2} Where?\"}";
        assertThat(Caller.ADMIN.post(maps() + "/main/comments", said).statusCode()).isEqualTo(201);

        assertThat(told(Caller.EDITOR.get(maps() + "/main/comments"), 200)).contains("Where?");
        assertThat(told(Caller.EDITOR.get(maps() + "/main/comments/news?since=0"), 200)).contains("Where?");
        assertThat(sent.mails()).hasSize(1).allSatisfy(mail -> assertThat(mail.subject() + mail.body()).doesNotContain(NAME, "Ursula"));
        assertThat(sent.inboxes()).hasSize(1).noneMatch(title -> title.contains("Ursula"));
    }

    @Test
    void learnsNothingFromATemplateThatOthersMakeOfTheMap() {
        String space = "/rest/klantreis/1.0/spaces/DEMO/starters";
        String body = "{\"name\": \"%s\", \"map\": {\"page\": %d, \"key\": \"main\"}, \"keep\": {\"header\": true, \"descriptions\": true}}";
        HttpResponse<String> made = Caller.ADMIN.post(space, body.formatted(UUID.randomUUID(), home));
        assertThat(made.statusCode()).isEqualTo(201);
        String id = TestPages.json(made).path("id").asText();

        assertThat(told(Caller.EDITOR.get(space), 200)).contains(id);
        assertThat(told(Caller.EDITOR.get("/rest/klantreis/1.0/starters?space=DEMO"), 200)).contains(id);
        assertThat(told(Caller.EDITOR.get("/rest/klantreis/1.0/starters/" + id + "/drawing?space=DEMO"), 200)).contains("Begin");
        assertThat(Caller.ADMIN.get("/rest/klantreis/1.0/starters/" + id + "/drawing?space=DEMO").body()).doesNotContain(NAME);
        assertThat(Caller.ADMIN.delete(space + "/" + id).statusCode()).isEqualTo(204);
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
