package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.testing.RunningWiki;

/** The templates of a team through REST, on good days and on bad ones. */
class TeamStartersIT {

    private static final String API = "/rest/klantreis/1.0";
    private String space;
    private long page;

    @BeforeEach
    void makeASpaceWithAMap() throws IOException {
        space = TestSpaces.space();
        page = TestPages.page(space);
        String people = Files.readString(Path.of("src/test/resources/starters/of-people.json"));
        assertThat(Caller.EDITOR.post(maps(page), "{\"document\": " + people + "}").statusCode()).isEqualTo(201);
    }

    @Test
    void beginsMapsThatAreCopies() {
        String id = id(save("Ours", "\"lanes\": [\"l0\"]"));
        assertThat(begin(page, "copy", id)).isEqualTo(201);
        JsonNode before = document(page, "copy");

        assertThat(change(id, "{\"version\": 1, \"name\": \"Other\", \"document\": " + document("Other", "en") + "}").statusCode()).isEqualTo(200);
        delete(id);

        assertThat(document(page, "copy")).isEqualTo(before);
        assertThat(before.path("title").asText()).isEqualTo("Ours");
        assertThat(before.path("cells")).hasSize(1);
        assertThat(before.toString()).doesNotContain("Anna", "Bram", "Jan", "Fatima");
    }

    @Test
    void beginsNoMapsOfOtherSpaces() {
        String id = id(save("Ours", ""));

        assertThat(begin(TestPages.page("DEMO"), "main", id)).isEqualTo(404);
    }

    @Test
    void asksForAnotherNameWhereOneIsTaken() {
        save("Ours", "");

        HttpResponse<String> second = save("OURS", "");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(key(second)).isEqualTo("starter-name-taken");
        assertThat(list().path("results")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"name\": | 400 | broken-json", "{\"map\": {\"page\": 1}} | 422 | invalid-request", "{\"name\": \"A\"} | 422 | map-or-document",
            "{\"name\": \"A\", \"map\": {\"page\": 1}} | 404 | no-such-map", "{\"name\": \" \", \"document\": {}} | 422 | invalid-map",
            "{\"name\": \"A\", \"document\": {\"format\": \"klantreis\", \"formatVersion\": 9}} | 422 | invalid-map"})
    void refusesWhatCannotBeRead(String body, int status, String key) {
        HttpResponse<String> answer = Caller.EDITOR.post(starters(), body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(key(answer)).isEqualTo(key);
    }

    @Test
    void tellsLimitsWithNumbers() {
        HttpResponse<String> name = Caller.EDITOR.post(starters(), "{\"name\": \"" + "x".repeat(101) + "\", \"document\": " + document("A", "en") + "}");
        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(name.body()).contains("101").contains("100");

        String large = document("A", "en").replace("\"Begin\"", "\"Begin\", \"description\": \"" + "x".repeat(9_900) + "\"");
        String phases = large.replaceFirst("\\[(\\{.*})]", "[" + "$1,".repeat(55) + "$1]");
        int[] n = {0};
        String numbered = java.util.regex.Pattern.compile("\"p1\"").matcher(phases).replaceAll(found -> "\"p" + n[0]++ + "\"");
        HttpResponse<String> size = Caller.EDITOR.post(starters(), "{\"name\": \"Large\", \"document\": " + numbered + "}");
        assertThat(size.statusCode()).as(size.body()).isEqualTo(413);
        assertThat(size.body()).contains("524,288");
    }

    @Test
    void listsOneThatCannotBeReadAndLetsItBeReplaced() {
        String id = id(save("Ours", ""));
        RunningWiki.rows().update("UPDATE \"AO_9CF566_STARTER\" SET \"BODY\" = ? WHERE \"ID\" = ?", "{\"format\": \"klantreis\", \"formatVersion\": 99}", Integer.valueOf(id.substring(5)));

        assertThat(list().at("/results/0/usable").asBoolean()).isFalse();
        assertThat(begin(page, "copy", id)).isEqualTo(409);

        assertThat(change(id, "{\"version\": 1, \"document\": " + document("New", "nl") + "}").statusCode()).isEqualTo(200);
        assertThat(list().at("/results/0/usable").asBoolean()).isTrue();
        assertThat(list().at("/results/0/lang").asText()).isEqualTo("nl");
    }

    @Test
    void tellsOfOneThatWasDeletedMeanwhile() {
        String id = id(save("Ours", ""));
        delete(id);

        assertThat(begin(page, "copy", id)).isEqualTo(404);
        assertThat(change(id, "{\"version\": 1, \"name\": \"B\"}").statusCode()).isEqualTo(404);
        assertThat(Caller.EDITOR.delete(starters() + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsThoseOfAnArchivedSpaceAsTheyAre() {
        String id = id(save("Ours", ""));
        TestSpaces.archive(space);

        assertThat(key(save("More", ""))).isEqualTo("space-archived");
        assertThat(key(change(id, "{\"version\": 1, \"name\": \"B\"}"))).isEqualTo("space-archived");
        assertThat(list().path("archived").asBoolean()).isTrue();
        assertThat(begin(page, "copy", id)).isEqualTo(201);
        assertThat(Caller.EDITOR.delete(starters() + "/" + id).statusCode()).isEqualTo(204);
    }

    @Test
    void leavesNothingOfARemovedSpaceToALaterOneOfItsKey() {
        save("Ours", "");
        TestSpaces.remove(space);
        assertThat(Caller.EDITOR.get(starters()).statusCode()).isEqualTo(404);
        assertThat(RunningWiki.rows().queryForObject("SELECT COUNT(*) FROM \"AO_9CF566_STARTER\" WHERE \"NAME\" = 'Ours' AND \"SPACE_ID\" NOT IN (SELECT id FROM wiki_space) AND \"SPACE_ID\" <> 0", Integer.class)).isZero();

        TestSpaces.add(space);
        assertThat(list().path("results")).isEmpty();
    }

    private HttpResponse<String> save(String name, String keep) {
        return Caller.EDITOR.post(starters(), "{\"name\": \"%s\", \"map\": {\"page\": %d}, \"keep\": {%s}}".formatted(name, page, keep));
    }

    private HttpResponse<String> change(String id, String body) {
        return Caller.EDITOR.put(starters() + "/" + id, body);
    }

    private void delete(String id) {
        assertThat(Caller.EDITOR.delete(starters() + "/" + id).statusCode()).isEqualTo(204);
    }

    private static int begin(long page, String key, String starter) {
        return Caller.EDITOR.post(maps(page), "{\"key\": \"%s\", \"starter\": \"%s\"}".formatted(key, starter)).statusCode();
    }

    private JsonNode list() {
        return TestPages.json(Caller.EDITOR.get(starters()));
    }

    private static JsonNode document(long page, String key) {
        return TestPages.json(Caller.EDITOR.get(maps(page) + "/" + key)).path("document");
    }

    private static String document(String title, String lang) {
        return "{\"format\": \"klantreis\", \"formatVersion\": 1, \"kind\": \"journey\", \"lang\": \"" + lang + "\", \"title\": \"" + title + "\", \"phases\": [{\"id\": \"p1\", \"title\": \"Begin\"}]}";
    }

    private static String id(HttpResponse<String> answer) {
        return TestPages.json(answer).path("id").asText();
    }

    private static String key(HttpResponse<String> answer) {
        return TestPages.json(answer).path("key").asText();
    }

    private String starters() {
        return API + "/spaces/" + space + "/starters";
    }

    private static String maps(long page) {
        return API + "/pages/" + page + "/maps";
    }
}
