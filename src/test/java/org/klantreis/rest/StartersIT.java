package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a map may begin with, asked of the running wiki. */
class StartersIT {

    private static final String STARTERS = "/rest/klantreis/1.0/starters";
    private static final String PERSONAS = "/rest/klantreis/1.0/persona-starters";

    @ParameterizedTest(name = "{0} reads what is shipped: 200")
    @CsvSource({"admin", "editor", "commenter", "viewer", "outsider", "''"})
    void tellsEverybodyWhatIsShipped(String name) {
        assertThat(new Caller(name).get(STARTERS).statusCode()).isEqualTo(200);
        assertThat(new Caller(name).get(STARTERS + "/basic-3/drawing").statusCode()).isEqualTo(200);
        assertThat(new Caller(name).get(PERSONAS).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} reads what a space begins with: {1}")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 200", "viewer, 200", "outsider, 404", "'', 404"})
    void tellsOfASpaceToThoseWhoMayViewIt(String name, int status) {
        assertThat(new Caller(name).get(STARTERS + "?space=DEMO").statusCode()).isEqualTo(status);
        assertThat(new Caller(name).get(STARTERS + "/basic-3/drawing?space=DEMO").statusCode()).isEqualTo(status);
        assertThat(new Caller(name).get(STARTERS + "?space=NOWHERE").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} sees a template of a space: there {1}, elsewhere 404")
    @CsvSource({"admin, 200", "editor, 200", "commenter, 200", "viewer, 200", "outsider, 404", "'', 404"})
    void drawsATemplateOfASpaceOnlyForPagesThere(String name, int status) {
        String space = TestSpaces.space();
        long page = TestPages.page(space);
        Caller.EDITOR.post("/rest/klantreis/1.0/pages/" + page + "/maps", "{\"starter\": \"blank\"}");
        String id = TestPages.json(Caller.EDITOR.post("/rest/klantreis/1.0/spaces/" + space + "/starters",
                "{\"name\": \"Ours\", \"map\": {\"page\": " + page + ", \"key\": \"main\"}}")).path("id").asText();
        String drawing = STARTERS + "/" + id + "/drawing";

        assertThat(new Caller(name).get(drawing + "?space=" + space).statusCode()).isEqualTo(status);
        assertThat(new Caller(name).get(drawing + "?space=DEMO").statusCode()).isEqualTo(404);
        assertThat(new Caller(name).get(drawing).statusCode()).isEqualTo(404);
    }

    @Test
    void drawsAStarterInTheLanguageAsked() {
        assertThat(Caller.EDITOR.get(STARTERS + "/basic-3/drawing?lang=nl").body()).contains("lang=\"nl\"");
        assertThat(Caller.EDITOR.get(STARTERS + "/basic-3/drawing?lang=xx").body()).contains("lang=\"en\"");
    }

    @Test
    void drawsAStarterInTheViewAsked() {
        String drawing = STARTERS + "/service-blueprint/drawing";
        assertThat(Caller.EDITOR.get(drawing + "?view=blueprint").body()).contains("data-kind=\"backstage\"");
        assertThat(Caller.EDITOR.get(drawing).body()).contains("data-kind=\"emotion\"").doesNotContain("data-kind=\"backstage\"");
        assertThat(Caller.EDITOR.get(drawing + "?view=sideways").statusCode()).isEqualTo(422);
    }

    @Test
    void tellsOfPersonasInTheLanguageAsked() {
        assertThat(Caller.EDITOR.get(PERSONAS + "?lang=nl").body()).contains("\"persona-pair\"", "Nieuwe persona");
        assertThat(Caller.EDITOR.get(PERSONAS + "?lang=xx").body()).contains("\"persona-pair\"", "\"lang\":\"en\"");
    }

    @Test
    void knowsNoOtherStarters() {
        assertThat(Caller.EDITOR.get(STARTERS + "/team-4711/drawing").statusCode()).isEqualTo(404);
    }
}
