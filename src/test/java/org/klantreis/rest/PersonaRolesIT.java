package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with personas. */
class PersonaRolesIT extends DocumentRoles {

    @Override
    String kind() {
        return "personas";
    }

    @Override
    String document(String title) {
        return """
                {"format": "klantreis", "formatVersion": 1, "kind": "persona", "lang": "en", "title": "%s"}""".formatted(title);
    }

    @Override
    String starter() {
        return "persona";
    }

    @ParameterizedTest(name = "{0} reads where it is used: {1}")
    @CsvSource({"admin, 200", "viewer, 200", "outsider, 404", "'', 404"})
    void tellsWhereItIsUsedWhereThePageMayBeViewed(String name, int status) {
        assertThat(new Caller(name).get(home() + "/main/uses").statusCode()).isEqualTo(status);
    }

    @Test
    void tellsOfNoUsesOfWhatIsNotThere() {
        assertThat(Caller.EDITOR.get(home() + "/nowhere/uses").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} edits together with others: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void tellsWhoElseEditsToWhoMayEdit(String name, int status) {
        assertThat(new Caller(name).put(home() + "/main/presence", "{}").statusCode()).isEqualTo(status);
        new Caller(name).put(home() + "/main/presence", "{\"leaving\": true}");
    }

    @Test
    void tellsWhatChangedInTheReadersWords() {
        String persona = begin(home(), key());
        Caller.EDITOR.put(persona, save("Second"));

        assertThat(Caller.EDITOR.get(persona + "/revisions?changes=true").body()).contains("‘First’ is now called ‘Second’", "Persona begun");
        assertThat(TestPages.json(Caller.EDITOR.get(persona + "/compare?from=1&to=2")).path("changes").path(0).path("field").asText()).isEqualTo("title");
        assertThat(Caller.EDITOR.get(persona + "/revisions/1/drawing").body()).contains(">First<");
    }

    @Test
    void drawsWithIdsOfOneShapeAlone() {
        assertThat(Caller.EDITOR.get(home() + "/main/revisions/1/drawing?instance=9").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"{} | one-of-two",
        "{\"starter\": \"persona\", \"document\": %s} | one-of-two", "{\"starter\": \"no-such\"} | no-such-starter",
        "{\"key\": \"main\", \"starter\": \"persona\"} | key-taken", "{\"document\": {\"kind\": \"persona\"}} | invalid-map",
        "{\"starter\": \"persona\", \"title\": 7} | invalid-request", "{ | broken-json"})
    void refusesWhatIsNoNewPersona(String body, String rule) {
        JsonNode answer = TestPages.json(Caller.EDITOR.post(home(), body.replace("%s", document("T"))));

        assertThat(answer.path("key").asText()).isEqualTo(rule);
    }

    @Test
    void keepsAPersonaApartFromAMapOfTheSameKey() {
        String key = key();
        String maps = page() + "/maps";
        begin(home(), key);

        assertThat(Caller.EDITOR.get(maps + "/" + key).statusCode()).isEqualTo(404);
        assertThat(Caller.EDITOR.post(maps, "{\"key\": \"" + key + "\", \"starter\": \"blank\"}").statusCode()).isEqualTo(201);
        assertThat(Caller.EDITOR.get(maps).body()).doesNotContain("\"kind\":\"persona\"");
    }
}
