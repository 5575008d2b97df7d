package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with personas, asked of the running wiki. */
class PersonaRolesIT {

    private static final String DOCUMENT = """
            {"format": "klantreis", "formatVersion": 1, "kind": "persona", "lang": "en", "title": "%s"}""";
    private static long home;
    private static long open;

    @BeforeAll
    static void beginPersonas() {
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
                "/main/revisions/1/drawing", "/main/compare?from=1&to=1", "/main/uses"}) {
            assertThat(caller.get(personas(home) + path).statusCode()).as(path).isEqualTo(here);
            assertThat(caller.get(personas(open) + path).statusCode()).as(path).isEqualTo(whereOpen);
        }
    }

    @ParameterizedTest(name = "{0} finds the persona: {1}")
    @CsvSource({"admin, true", "viewer, true", "outsider, false", "'', false"})
    void findsWhatMayBeViewed(String name, boolean found) {
        String title = "Findable " + UUID.randomUUID();
        Caller.EDITOR.post(personas(home), "{\"key\": \"" + key() + "\", \"document\": " + DOCUMENT.formatted(title) + "}");

        HttpResponse<String> answer = new Caller(name).get("/rest/klantreis/1.0/personas?query=" + title.replace(" ", "%20"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().contains(title)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} begins a persona: {1}")
    @CsvSource({"admin, 201", "editor, 201", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void beginsWhereThePageMayBeEdited(String name, int status) {
        String body = "{\"key\": \"" + key() + "\", \"starter\": \"persona\"}";
        assertThat(new Caller(name).post(personas(home), body).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} saves, merges and restores: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void changesWhereThePageMayBeEdited(String name, int status) {
        String persona = personas(home) + "/" + begin(home, key());
        Caller caller = new Caller(name);

        assertThat(caller.put(persona, save("Changed")).statusCode()).isEqualTo(status);
        assertThat(caller.post(persona + "/merge", save("Changed")).statusCode()).isEqualTo(status);
        assertThat(caller.post(persona + "/revisions/1/restore", "{}").statusCode()).isEqualTo(status);
        assertThat(titleOf(persona)).isEqualTo("First");
    }

    @ParameterizedTest(name = "{0} previews a draft: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void previewsWhereThePageMayBeEdited(String name, int status) {
        String draft = "{\"document\": " + DOCUMENT.formatted("A <b>draft</b>") + "}";
        HttpResponse<String> answer = new Caller(name).post(personas(home) + "/main/preview", draft);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("<b>");
        assertThat(titleOf(personas(home) + "/main")).isEqualTo("First");
    }

    @Test
    void tellsWhatChangedInTheReadersWords() {
        String persona = personas(home) + "/" + begin(home, key());
        Caller.EDITOR.put(persona, save("Second"));

        assertThat(Caller.EDITOR.get(persona + "/revisions?changes=true").body()).contains("‘First’ is now called ‘Second’", "Persona begun");
        assertThat(TestPages.json(Caller.EDITOR.get(persona + "/compare?from=1&to=2")).path("changes").path(0).path("field").asText()).isEqualTo("title");
        assertThat(Caller.EDITOR.get(persona + "/revisions/1/drawing").body()).contains(">First<");
    }

    @ParameterizedTest
    @CsvSource({"/main/compare?from=1&to=x", "/main/compare?from=1", "/main/compare?from=1&to=9", "/main/revisions/7/drawing"})
    void drawsNoRevisionThatThereIsNot(String path) {
        assertThat(Caller.EDITOR.get(personas(home) + path).statusCode()).isEqualTo(404);
    }

    @Test
    void drawsWithIdsOfOneShapeAlone() {
        assertThat(Caller.EDITOR.get(personas(home) + "/main/revisions/1/drawing?instance=9").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest(name = "{0} {1} of what is not there")
    @CsvSource({"GET, /nowhere", "GET, /nowhere/revisions", "GET, /nowhere/revisions/1", "GET, /main/revisions/999", "GET, /nowhere/uses",
                "GET, /nowhere/compare?from=1&to=1", "GET, /nowhere/revisions/1/drawing",
                "GET, /Main!", "PUT, /nowhere", "POST, /nowhere/merge", "POST, /nowhere/revisions/1/restore", "POST, /main/revisions/999/restore"})
    void findsNothing(String method, String path) {
        HttpResponse<String> answer = switch (method) {
            case "PUT" -> Caller.EDITOR.put(personas(home) + path, save("Lost"));
            case "POST" -> Caller.EDITOR.post(personas(home) + path, save("Lost"));
            default -> Caller.EDITOR.get(personas(home) + path);
        };
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"{} | one-of-two",
        "{\"starter\": \"persona\", \"document\": %s} | one-of-two", "{\"starter\": \"no-such\"} | no-such-starter",
        "{\"key\": \"main\", \"starter\": \"persona\"} | key-taken", "{\"document\": {\"kind\": \"persona\"}} | invalid-map",
        "{\"starter\": \"persona\", \"title\": 7} | invalid-request", "{ | broken-json"})
    void refusesWhatIsNoNewPersona(String body, String rule) {
        JsonNode answer = TestPages.json(Caller.EDITOR.post(personas(home), body.replace("%s", DOCUMENT.formatted("T"))));

        assertThat(answer.path("key").asText()).isEqualTo(rule);
    }

    @Test
    void keepsAPersonaApartFromAMapOfTheSameKey() {
        String key = begin(home, key());
        String maps = "/rest/klantreis/1.0/pages/" + home + "/maps";

        assertThat(Caller.EDITOR.get(maps + "/" + key).statusCode()).isEqualTo(404);
        assertThat(Caller.EDITOR.post(maps, "{\"key\": \"" + key + "\", \"starter\": \"blank\"}").statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.get(maps).body()).doesNotContain("\"kind\":\"persona\"");
    }

    private static String begin(long page, String key) {
        String body = "{\"key\": \"" + key + "\", \"document\": " + DOCUMENT.formatted("First") + "}";
        assertThat(Caller.EDITOR.post(personas(page), body).statusCode()).isEqualTo(201);
        return key;
    }

    private static String save(String title) {
        return "{\"base\": 1, \"document\": " + DOCUMENT.formatted(title) + "}";
    }

    private static String titleOf(String persona) {
        return TestPages.json(Caller.EDITOR.get(persona)).path("document").path("title").asText();
    }

    private static String personas(long page) {
        return "/rest/klantreis/1.0/pages/" + page + "/personas";
    }

    private static String key() {
        return "k" + UUID.randomUUID().toString().substring(0, 8);
    }
}
