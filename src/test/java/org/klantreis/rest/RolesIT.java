package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with maps. */
class RolesIT extends DocumentRoles {

    @Override
    String kind() {
        return "maps";
    }

    @Override
    String document(String title) {
        return """
                {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "%s",
                 "phases": [{"id": "p1", "title": "Begin"}]}""".formatted(title);
    }

    @Override
    String starter() {
        return "blank";
    }

    @ParameterizedTest(name = "{0} reads the words: 200")
    @CsvSource({"admin", "outsider", "''"})
    void readsTheWordsWithoutAnyRight(String name) {
        assertThat(new Caller(name).get("/rest/klantreis/1.0/words/en").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} tells of editing: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 403", "viewer, 403", "outsider, 404", "'', 401"})
    void tellsOfEditingWhereThePageMayBeEdited(String name, int status) {
        assertThat(new Caller(name).put(home() + "/main/presence", "{}").statusCode()).isEqualTo(status);
        new Caller(name).put(home() + "/main/presence", "{\"leaving\": true}");
    }

    @Test
    void tellsOfEditingOnlyWhatIsThere() {
        assertThat(Caller.EDITOR.put(home() + "/nowhere/presence", "{}").statusCode()).isEqualTo(404);
    }
}
