package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.Refused.assertRefused;
import static org.klantreis.testing.RunningWiki.statementsOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.exchange.MapJson;

/** A map is taken along as a file, with what people say about it where that is wanted. */
class ExportIT {

    private static final Caller COMMENTER = new Caller("commenter");
    private final DiscussedMap map = DiscussedMap.in("DEMO");

    @ParameterizedTest(name = "{0} takes it along: {1}; where all may view: {2}")
    @CsvSource({"admin, 200, 200", "lead, 200, 200", "editor, 200, 200", "commenter, 200, 200", "viewer, 200, 200", "outsider, 404, 200",
                "'', 404, 200"})
    void isForWhoMayView(String name, int here, int whereOpen) {
        DiscussedMap open = DiscussedMap.in("OPEN");
        for (String comments : new String[] {"", "?comments=true"}) {
            assertThat(new Caller(name).get(exported(map) + comments).statusCode()).isEqualTo(here);
            assertThat(new Caller(name).get(exported(open) + comments).statusCode()).isEqualTo(whereOpen);
        }
    }

    @Test
    void tellsWhoMayNotViewWhatItTellsOfAMapThatIsNotThere() {
        map.begun(COMMENTER);
        for (String path : new String[] {"/main/export/json", "/main/export/json?comments=true", "/nowhere/export/json?comments=true", "/%2e%2e/export/json"}) {
            assertRefused(new Caller("outsider").get(map.maps() + path), 404, "no-such-map");
        }
    }

    @ParameterizedTest(name = "?comments{0}")
    @ValueSource(strings = {"", "=", "=1", "=yes", "=TRUE", "=treu", "=true%00"})
    void takesNoWishForAnother(String comments) {
        assertRefused(COMMENTER.get(exported(map) + "?comments" + comments), 422, "invalid-request");
    }

    @Test
    void knowsNoOtherFormat() {
        assertRefused(COMMENTER.get(map.maps() + "/main/export/html"), 404, "nothing-here");
    }

    @Test
    void isTheDocumentAsItIsSaved() {
        map.begun(COMMENTER);
        String document = COMMENTER.get(exported(map)).body();

        assertThat(new MapJson().write(new MapJson().read(document))).isEqualTo(document);
        assertThat(document).doesNotContain("Where is it?");
    }

    @Test
    void holdsAllThatIsSaidBesideTheDocument() {
        int thread = map.begun(COMMENTER);
        map.replied(Caller.EDITOR, thread);
        map.resolve(Caller.EDITOR, thread, true);
        int other = map.begun(Caller.EDITOR);
        map.saveWithoutStep();

        JsonNode export = export();

        assertThat(export.path("document").toString()).isEqualTo(COMMENTER.get(exported(map)).body());
        assertThat(export.at("/discussion/0/id").asInt()).isEqualTo(thread);
        assertThat(export.at("/discussion/0/title").asText()).isEqualTo("I find a bike");
        assertThat(export.at("/discussion/0/gone").asBoolean()).isTrue();
        assertThat(export.at("/discussion/0/resolved/byName").asText()).isEqualTo("Sanne Visser");
        assertThat(export.at("/discussion/0/comments").findValuesAsText("text")).containsExactly("Where is it?", "Behind the station.");
        assertThat(export.at("/discussion/1/id").asInt()).isEqualTo(other);
        assertThat(export.at("/discussion/1").has("resolved")).isFalse();
    }

    @Test
    void tellsNothingOfWhatWasDeleted() {
        int gone = map.begun(COMMENTER);
        COMMENTER.delete(map.comment(gone));
        int thread = map.begun(Caller.EDITOR);
        int reply = map.replied(COMMENTER, thread);
        COMMENTER.delete(map.comment(reply));

        JsonNode discussion = export().path("discussion");

        assertThat(discussion).hasSize(1);
        assertThat(discussion.at("/0/comments/1/deleted").asBoolean()).isTrue();
        assertThat(discussion.toString()).doesNotContain("Behind the station.", "Tom Whitfield");
    }

    @Test
    void namesWhoIsMentioned() {
        COMMENTER.post(map.comments(), DiscussedMap.text("@{ff80808190a2} and @{nobody}"));

        assertThat(export().at("/discussion/0/comments/0/mentions").toString())
                .isEqualTo("[{\"key\":\"ff80808190a2\",\"name\":\"Sanne Visser\"}]");
    }

    @Test
    void isAFileThatNoBrowserShows() {
        HttpResponse<String> answer = COMMENTER.get(exported(map) + "?comments=true");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"klantreis-" + map.page() + "-main.json\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void takesAsManyStatementsHoweverMuchIsSaid() {
        int thread = map.begun(COMMENTER);
        long few = statementsOf(this::export);
        IntStream.range(0, 20).forEach(n -> map.replied(Caller.EDITOR, thread));

        assertThat(statementsOf(this::export)).isEqualTo(few).isLessThanOrEqualTo(3);
    }

    private JsonNode export() {
        return TestPages.json(COMMENTER.get(exported(map) + "?comments=true"));
    }

    private static String exported(DiscussedMap map) {
        return map.maps() + "/main/export/json";
    }
}
