package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A map that names a persona on a page of a space that the reader may not view: no way out tells the name. */
class RestrictedPersonaIT {

    private static final String NAME = "Secretive Petronella";
    private static final String OTHER = "Confidential Karim";
    private static final Caller READER = Caller.VIEWER;

    private long secret;
    private long home;

    @BeforeEach
    void nameAPersonaThatReadersMayNotKnow() {
        secret = TestPages.page("SECRET");
        home = TestPages.page("DEMO");
        begin("petra", NAME);
        begin("karim", OTHER);
        assertThat(Caller.EDITOR.post(maps(), "{\"document\": " + map("First", "petra") + "}").statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.put(maps() + "/main", "{\"base\": 1, \"document\": " + map("Second", "karim") + "}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/main", "/main/revisions", "/main/revisions?changes=true", "/main/revisions/1", "/main/revisions/2",
        "/main/revisions/1/drawing", "/main/revisions/2/drawing", "/main/compare?from=1&to=2", "/main/export/json",
        "/main/export/json?comments=true"})
    void isNamedToThoseWhoMayViewItsPageAlone(String path) {
        HttpResponse<String> told = READER.get(maps() + path);

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).doesNotContain(NAME, OTHER, "Petronella", "Karim");
        assertThat(Caller.EDITOR.get(maps() + "/main").body()).contains(OTHER);
    }

    @Test
    void isNotNamedOnThePage() {
        long page = pageWithTheMap();

        assertThat(READER.get("/pages/viewpage.action?pageId=" + page).body()).contains("Second").doesNotContain(NAME, OTHER);
        assertThat(Caller.EDITOR.get("/pages/viewpage.action?pageId=" + page).body()).contains(OTHER);
        assertThat(READER.get("/pages/viewpage.action?pageId=" + page).body()).doesNotContain(NAME, OTHER);
    }

    @Test
    void isToldAsRestricted() {
        assertThat(READER.get(maps() + "/main").body()).contains("\"restricted\":true").doesNotContain("\"name\"");
    }

    @Test
    void isNotFoundNorListedWhereItIsUsed() {
        assertThat(READER.get("/rest/klantreis/1.0/personas?limit=200").body()).doesNotContain(NAME, OTHER);
        assertThat(READER.get(personas() + "/karim/uses").statusCode()).isEqualTo(404);
        assertThat(Caller.EDITOR.get(personas() + "/karim/uses").body()).contains("\"title\":\"Second\"");
        assertThat(Caller.EDITOR.get(personas() + "/petra/uses").body()).contains("\"results\":[]");
    }

    @Test
    void hasAnotherVersionForWhoMayKnowIt() {
        assertThat(READER.get(maps() + "/main").headers().firstValue("ETag"))
                .isNotEqualTo(Caller.EDITOR.get(maps() + "/main").headers().firstValue("ETag"));
    }

    @Test
    void keepsItsNameWhileItsPageIsInTheTrash() {
        TestPages.trash(secret);

        assertThat(Caller.EDITOR.get(maps() + "/main").body()).contains(OTHER, "\"removed\":true");
        assertThat(READER.get(maps() + "/main").body()).doesNotContain(OTHER);
        assertThat(Caller.EDITOR.get("/rest/klantreis/1.0/personas?limit=200").body()).doesNotContain("\"page\":" + secret);
    }

    @Test
    void isNamedToNobodyOnceItsPageIsGoneForGood() {
        TestPages.trash(secret);
        TestPages.purge(secret);

        assertThat(READER.get(maps() + "/main").body()).contains("\"removed\":true").doesNotContain(OTHER);
        assertThat(READER.get(maps() + "/main/revisions/1").body()).doesNotContain(NAME);
        assertThat(Caller.EDITOR.get(maps() + "/main").body()).doesNotContain(OTHER);
    }

    private long pageWithTheMap() {
        String body = """
                {"type": "page", "title": "Map of %d", "space": {"key": "DEMO"}, "body": {"storage": {"representation": "storage", "value":
                 "<ac:structured-macro ac:name=\\"journey-map\\"><ac:parameter ac:name=\\"page\\">%d</ac:parameter></ac:structured-macro>"}}}"""
                .formatted(home, home);
        return TestPages.json(Caller.EDITOR.post("/rest/api/content", body)).path("id").asLong();
    }

    private void begin(String key, String title) {
        String body = """
                {"key": "%s", "document": {"format": "klantreis", "formatVersion": 1, "kind": "persona", "lang": "en", "title": "%s"}}""";
        assertThat(Caller.EDITOR.post(personas(), body.formatted(key, title)).statusCode()).isEqualTo(201);
    }

    private String map(String title, String persona) {
        return """
                {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "%s",
                 "personas": [{"page": %d, "key": "%s"}], "phases": [{"id": "p1", "title": "Begin"}]}""".formatted(title, secret, persona);
    }

    private String maps() {
        return "/rest/klantreis/1.0/pages/" + home + "/maps";
    }

    private String personas() {
        return "/rest/klantreis/1.0/pages/" + secret + "/personas";
    }
}
