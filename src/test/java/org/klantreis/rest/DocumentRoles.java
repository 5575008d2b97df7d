package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with the documents of a page, of whatever kind, asked of the running wiki. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocumentRoles {

    private final long home = TestPages.page("DEMO");
    private final long open = TestPages.page("OPEN");

    /** The last part of where documents of this kind live. */
    abstract String kind();

    /** One of this title, in JSON. */
    abstract String document(String title);

    /** A starter of this kind. */
    abstract String starter();

    @BeforeAll
    void beginDocuments() {
        begin(home(), "main");
        begin(address(open), "main");
    }

    @ParameterizedTest(name = "{0} reads: {1}; in a space that is open to all: {2}")
    @CsvSource({"admin, 200, 200", "editor, 200, 200", "commenter, 200, 200", "viewer, 200, 200", "outsider, 404, 200", "'', 404, 200"})
    void readsWhereThePageMayBeViewed(String name, int here, int whereOpen) {
        Caller caller = new Caller(name);
        for (String path : List.of("", "/main", "/main/revisions", "/main/revisions?changes=true", "/main/revisions/1",
                "/main/revisions/1/drawing", "/main/compare?from=1&to=1")) {
            assertThat(caller.get(home() + path).statusCode()).as(path).isEqualTo(here);
            assertThat(caller.get(address(open) + path).statusCode()).as(path).isEqualTo(whereOpen);
        }
    }

    @ParameterizedTest(name = "{0} finds one: {1}; in a space that is open to all: {2}")
    @CsvSource({"admin, true, true", "editor, true, true", "commenter, true, true", "viewer, true, true", "outsider, false, true", "'', false, true"})
    void findsWhatMayBeViewed(String name, boolean here, boolean whereOpen) {
        String word = key();
        String findable = "-" + word + "\", \"document\": " + document("Findable " + word) + "}";
        Caller.EDITOR.post(home(), "{\"key\": \"here" + findable);
        Caller.EDITOR.post(address(open), "{\"key\": \"open" + findable);

        HttpResponse<String> answer = new Caller(name).get("/rest/klantreis/1.0/" + kind() + "?query=" + word.toUpperCase(Locale.ROOT) + "%20findable");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().contains("here-" + word)).isEqualTo(here);
        assertThat(answer.body().contains("open-" + word)).isEqualTo(whereOpen);
    }

    @ParameterizedTest(name = "{0} begins one: {1}")
    @CsvSource({"admin, 201", "editor, 201", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void beginsWhereThePageMayBeEdited(String name, int status) {
        String body = "{\"key\": \"" + key() + "\", \"starter\": \"" + starter() + "\"}";
        assertThat(new Caller(name).post(home(), body).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} saves: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void savesWhereThePageMayBeEdited(String name, int status) {
        String one = begin(home(), key());
        HttpResponse<String> answer = new Caller(name).put(one, save("Changed by " + name));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(titleOf(one)).isEqualTo(status == 200 ? "Changed by " + name : "First");
    }

    @ParameterizedTest(name = "{0} merges: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void mergesWhereThePageMayBeEdited(String name, int status) {
        String one = begin(home(), key());
        HttpResponse<String> answer = new Caller(name).post(one + "/merge", save("Only a draft"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(titleOf(one)).isEqualTo("First");
    }

    @ParameterizedTest(name = "{0} draws a draft: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void drawsDraftsWhereThePageMayBeEdited(String name, int status) {
        String body = "{\"document\": " + document("Only a <b>draft</b>") + "}";
        HttpResponse<String> answer = new Caller(name).post(home() + "/main/preview", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("Only a ")).isEqualTo(status == 200);
        assertThat(answer.body()).doesNotContain("<b>");
    }

    @ParameterizedTest(name = "{0} restores: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void restoresWhereThePageMayBeEdited(String name, int status) {
        String one = begin(home(), key());
        Caller.EDITOR.put(one, save("Second"));

        HttpResponse<String> answer = new Caller(name).post(one + "/revisions/1/restore", "{}");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(titleOf(one)).isEqualTo(status == 200 ? "First" : "Second");
    }

    @ParameterizedTest(name = "{0} {1} of what is not there")
    @CsvSource({"GET, /nowhere", "GET, /nowhere/revisions", "GET, /nowhere/revisions/1", "GET, /main/revisions/999",
                "GET, /main/revisions/newest", "GET, /main/revisions/999/drawing", "GET, /nowhere/revisions/1/drawing",
                "GET, /main/compare?from=1&to=999", "GET, /main/compare?from=0&to=1", "GET, /main/compare", "GET, /main/compare?from=1&to=x",
                "GET, /nowhere/compare?from=1&to=1", "GET, /Main!", "GET, /main/nothing", "PUT, /nowhere",
                "POST, /nowhere/revisions/1/restore", "POST, /main/revisions/999/restore", "POST, /nowhere/merge"})
    void findsNothing(String method, String path) {
        HttpResponse<String> answer = switch (method) {
            case "PUT" -> Caller.EDITOR.put(home() + path, save("Lost"));
            case "POST" -> Caller.EDITOR.post(home() + path, save("Lost"));
            default -> Caller.EDITOR.get(home() + path);
        };
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(TestPages.json(answer).path("statusCode").asInt()).isEqualTo(404);
    }

    /** Where the documents live that only some may view. */
    String home() {
        return address(home);
    }

    String page() {
        return "/rest/klantreis/1.0/pages/" + home;
    }

    String begin(String documents, String key) {
        String body = "{\"key\": \"" + key + "\", \"document\": " + document("First") + "}";
        assertThat(Caller.EDITOR.post(documents, body).statusCode()).isEqualTo(201);
        return documents + "/" + key;
    }

    String save(String title) {
        return "{\"base\": 1, \"document\": " + document(title) + "}";
    }

    static String titleOf(String one) {
        return TestPages.json(Caller.EDITOR.get(one)).path("document").path("title").asText();
    }

    static String key() {
        return "k" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String address(long page) {
        return "/rest/klantreis/1.0/pages/" + page + "/" + kind();
    }
}
