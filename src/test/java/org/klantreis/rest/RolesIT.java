package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what, asked of the running wiki. */
class RolesIT {

    private static final String DOCUMENT = """
            {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "%s",
             "phases": [{"id": "p1", "title": "Begin"}]}""";
    private static long home;
    private static long open;

    @BeforeAll
    static void beginMaps() {
        home = TestPages.page("DEMO");
        open = TestPages.page("OPEN");
        begin(home, "main");
        begin(open, "main");
    }

    @ParameterizedTest(name = "{0} reads: {1}; in a space that is open to all: {2}")
    @CsvSource({"admin, 200, 200", "editor, 200, 200", "commenter, 200, 200", "viewer, 200, 200", "outsider, 404, 200", "'', 404, 200"})
    void readsWhereThePageMayBeViewed(String name, int here, int whereOpen) {
        Caller caller = new Caller(name);
        for (String path : new String[] {"", "/main", "/main/revisions", "/main/revisions?changes=true", "/main/revisions/1",
                "/main/revisions/1/drawing", "/main/compare?from=1&to=1"}) {
            assertThat(caller.get(maps(home) + path).statusCode()).as(path).isEqualTo(here);
            assertThat(caller.get(maps(open) + path).statusCode()).as(path).isEqualTo(whereOpen);
        }
    }

    @ParameterizedTest(name = "{0} reads the words: 200")
    @CsvSource({"admin", "outsider", "''"})
    void readsTheWordsWithoutAnyRight(String name) {
        assertThat(new Caller(name).get("/rest/klantreis/1.0/words/en").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} begins a map: {1}")
    @CsvSource({"admin, 201", "editor, 201", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void beginsWhereThePageMayBeEdited(String name, int status) {
        String body = "{\"key\": \"" + key() + "\", \"starter\": \"blank\"}";
        assertThat(new Caller(name).post(maps(home), body).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} saves: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void savesWhereThePageMayBeEdited(String name, int status) {
        String key = begin(home, key());
        HttpResponse<String> answer = new Caller(name).put(maps(home) + "/" + key, save(1, "Changed by " + name));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(titleOf(key)).isEqualTo(status == 200 ? "Changed by " + name : "First");
    }

    @ParameterizedTest(name = "{0} merges: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void mergesWhereThePageMayBeEdited(String name, int status) {
        String key = begin(home, key());
        HttpResponse<String> answer = new Caller(name).post(maps(home) + "/" + key + "/merge", save(1, "Only a draft"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(titleOf(key)).isEqualTo("First");
    }

    @ParameterizedTest(name = "{0} draws a draft: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void drawsDraftsWhereThePageMayBeEdited(String name, int status) {
        String body = "{\"document\": " + DOCUMENT.formatted("Only a draft") + "}";
        HttpResponse<String> answer = new Caller(name).post(maps(home) + "/main/preview", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("Only a draft")).isEqualTo(status == 200);
    }

    @ParameterizedTest(name = "{0} tells of editing: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void tellsOfEditingWhereThePageMayBeEdited(String name, int status) {
        HttpResponse<String> answer = new Caller(name).put(maps(home) + "/main/presence", "{}");

        assertThat(answer.statusCode()).isEqualTo(status);
        new Caller(name).put(maps(home) + "/main/presence", "{\"leaving\": true}");
    }

    @ParameterizedTest(name = "{0} restores: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void restoresWhereThePageMayBeEdited(String name, int status) {
        String key = begin(home, key());
        Caller.EDITOR.put(maps(home) + "/" + key, save(1, "Second"));

        HttpResponse<String> answer = new Caller(name).post(maps(home) + "/" + key + "/revisions/1/restore", "{}");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(titleOf(key)).isEqualTo(status == 200 ? "First" : "Second");
    }

    @ParameterizedTest(name = "{0} {1} of what is not there")
    @CsvSource({"GET, /nowhere", "GET, /nowhere/revisions", "GET, /nowhere/revisions/1", "GET, /main/revisions/999",
                "GET, /main/revisions/newest", "GET, /main/revisions/999/drawing", "GET, /nowhere/revisions/1/drawing",
                "GET, /main/compare?from=1&to=999", "GET, /main/compare?from=0&to=1", "GET, /main/compare",
                "GET, /nowhere/compare?from=1&to=1", "GET, /Main!", "PUT, /nowhere", "POST, /nowhere/revisions/1/restore",
                "POST, /main/revisions/999/restore", "POST, /nowhere/merge", "GET, /main/nothing", "PUT, /nowhere/presence"})
    void findsNothing(String method, String path) {
        HttpResponse<String> answer = switch (method) {
            case "PUT" -> Caller.EDITOR.put(maps(home) + path, save(1, "Lost"));
            case "POST" -> Caller.EDITOR.post(maps(home) + path, save(1, "Lost"));
            default -> Caller.EDITOR.get(maps(home) + path);
        };
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(TestPages.json(answer).path("statusCode").asInt()).isEqualTo(404);
    }

    private static String begin(long page, String key) {
        String body = "{\"key\": \"" + key + "\", \"document\": " + DOCUMENT.formatted("First") + "}";
        assertThat(Caller.EDITOR.post(maps(page), body).statusCode()).isEqualTo(201);
        return key;
    }

    private static String save(int base, String title) {
        return "{\"base\": " + base + ", \"document\": " + DOCUMENT.formatted(title) + "}";
    }

    private static String titleOf(String key) {
        return TestPages.json(Caller.EDITOR.get(maps(home) + "/" + key)).path("document").path("title").asText();
    }

    private static String maps(long page) {
        return "/rest/klantreis/1.0/pages/" + page + "/maps";
    }

    private static String key() {
        return "k" + UUID.randomUUID().toString().substring(0, 8);
    }
}
