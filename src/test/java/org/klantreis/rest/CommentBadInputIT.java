package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.DiscussedMap.mentions;
import static org.klantreis.rest.DiscussedMap.text;
import static org.klantreis.rest.Refused.assertRefused;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong when people talk is told clearly, and nothing is written. */
class CommentBadInputIT {

    private final DiscussedMap map = DiscussedMap.in("DEMO");

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("", 400, "broken-json"),
                Arguments.of("{\"text\": \"Why?\"", 400, "broken-json"),
                Arguments.of("{\"text\": \"Why?\", \"text\": \"Why not?\"}", 400, "duplicate-member"),
                Arguments.of("[]", 422, "wrong-type"),
                Arguments.of("{}", 422, "invalid-request"),
                Arguments.of("{\"text\": \" \\u200b\\n \"}", 422, "invalid-request"),
                Arguments.of("{\"text\": \"a\\u0000b\"}", 422, "invalid-request"),
                Arguments.of("{\"text\": \"half \\ud83d\"}", 422, "invalid-request"),
                Arguments.of(text("x".repeat(5_001)), 422, "invalid-request"),
                Arguments.of(text(mentions(51)), 422, "invalid-request"),
                Arguments.of(text(mentions(4_000)), 422, "invalid-request"),
                Arguments.of("{\"text\": \"Why?\", \"element\": \"s1/l1/s1\"}", 422, "invalid-request"),
                Arguments.of("{\"text\": \"Why?\", \"element\": 7}", 422, "invalid-request"),
                Arguments.of("{\"text\": \"Why?\", \"element\": \"s1\", \"replyTo\": 1}", 422, "invalid-request"),
                Arguments.of("{\"text\": \"Why?\", \"token\": \"short\"}", 422, "invalid-request"),
                Arguments.of("{\"text\": \"Why?\", \"element\": \"s9\"}", 404, "no-such-element"),
                Arguments.of("{\"text\": \"Why?\", \"element\": \"s1/l1\"}", 404, "no-such-element"),
                Arguments.of("{\"text\": \"Why?\", \"replyTo\": 0}", 422, "invalid-request"),
                Arguments.of("{\"text\": \"Why?\", \"replyTo\": 999999999}", 404, "no-such-comment"),
                Arguments.of(text("x".repeat(70_000)), 413, "body-too-large"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("bodies")
    void refusesBodiesThatAreNoComment(String body, int status, String key) {
        assertRefused(Caller.EDITOR.post(map.comments(), body), status, key);
        assertThat(map.list().path("version").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void repliesToNoCommentOfWhichThereAreMany(int none) {
        map.begun(Caller.EDITOR);
        map.begun(Caller.EDITOR);

        assertRefused(Caller.EDITOR.post(map.comments(), DiscussedMap.reply(none)), 422, "invalid-request");
        assertThat(map.list().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void refusesAReplyOnceNothingIsLeft() {
        int thread = map.begun(Caller.EDITOR);
        Caller.EDITOR.delete(map.comment(thread));

        HttpResponse<String> late = Caller.EDITOR.post(map.comments(), DiscussedMap.reply(thread));

        assertRefused(late, 409, "thread-gone");
        assertThat(TestPages.json(late).path("thread").asInt()).isEqualTo(thread);
        assertThat(TestPages.json(Caller.EDITOR.get(map.comments() + "/news?since=1")).at("/changed/0").toString())
                .isEqualTo("{\"id\":" + thread + ",\"version\":2,\"removed\":true}");
    }

    @Test
    void refusesToResolveWhatNobodyHasRead() {
        int thread = map.begun(Caller.EDITOR);
        int reply = map.replied(Caller.EDITOR, thread);

        HttpResponse<String> stale = Caller.ADMIN.put(map.comment(thread) + "/resolved", "{\"resolved\": true, \"seen\": " + thread + "}");

        assertRefused(stale, 409, "thread-changed");
        assertThat(TestPages.json(stale).path("latest").asInt()).isEqualTo(reply);
        assertThat(map.thread(thread).path("open").asBoolean()).isTrue();
    }

    @Test
    void refusesToEditWhatAnotherWindowEdited() {
        int comment = map.begun(Caller.EDITOR);
        map.edit(Caller.EDITOR, comment);

        assertRefused(Caller.EDITOR.put(map.comment(comment), "{\"text\": \"When?\", \"edition\": 1}"), 409, "comment-changed");
        assertThat(map.thread(comment).at("/comments/0/text").asText()).isEqualTo("Where are they?");
    }

    @Test
    void takesNoNewWordsOnceArchived() {
        int thread = map.begun(Caller.EDITOR);
        map.archive();

        assertRefused(Caller.EDITOR.post(map.comments(), "{\"text\": \"Why?\"}"), 409, "map-archived");
        assertRefused(Caller.EDITOR.post(map.comments(), DiscussedMap.reply(thread)), 409, "map-archived");
        assertRefused(map.edit(Caller.EDITOR, thread), 409, "map-archived");
        assertThat(map.list().path("closed").asBoolean()).isTrue();
        assertThat(map.resolve(Caller.EDITOR, thread, true).statusCode()).isEqualTo(200);
        assertThat(Caller.EDITOR.delete(map.comment(thread)).statusCode()).isEqualTo(204);
    }

    @Test
    void findsNoCommentOfAnotherPage() {
        int elsewhere = DiscussedMap.in("DEMO").begun(Caller.EDITOR);
        assertNoSuchComment("" + elsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "0", "-1", "latest", "01", "99999999999"})
    void findsNoCommentThatIsNone(String id) {
        assertNoSuchComment(id);
    }

    @Test
    void findsNoCommentThatWasDeleted() {
        int thread = map.begun(Caller.EDITOR);
        int reply = map.replied(Caller.EDITOR, thread);
        Caller.EDITOR.delete(map.comment(reply));

        assertRefused(map.edit(Caller.EDITOR, reply), 404, "no-such-comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news", "/news?since=", "/news?since=-1", "/news?since=1.5", "/news?since=99999999999", "?limit=201", "?start=x", "/people",
                           "/people?names=,", "/people?names=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21"})
    void refusesQuestionsThatAreNone(String path) {
        assertRefused(Caller.EDITOR.get(map.comments() + path), 422, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource({"POST, ''", "PUT, /{id}", "PUT, /{id}/resolved", "GET, /people"})
    void asksForAccessBeforeItReads(String method, String path) {
        String call = map.comments() + path.replace("{id}", "" + map.begun(Caller.EDITOR));
        HttpRequest.Builder request = Caller.VIEWER.to(call, "Content-Type", "application/json");

        assertRefused(Caller.VIEWER.send(request.method(method, BodyPublishers.ofString("{"))), 403, "comment-not-allowed");
    }

    @Test
    void refusesWhatAForeignPageCouldSend() {
        int comment = map.begun(Caller.EDITOR);
        var form = Caller.EDITOR.to(map.comments(), "Content-Type", "text/plain").POST(BodyPublishers.ofString("{\"text\": \"Spam\"}"));

        assertThat(Caller.EDITOR.send(form).statusCode()).isIn(403, 415);
        assertThat(Caller.EDITOR.send(Caller.EDITOR.to(map.comment(comment)).DELETE()).statusCode()).isEqualTo(403);
        assertThat(map.list().path("version").asInt()).isEqualTo(1);
    }

    private void assertNoSuchComment(String id) {
        String comment = map.comments() + "/" + id;
        assertRefused(Caller.EDITOR.get(comment), 404, "no-such-comment");
        assertRefused(Caller.EDITOR.put(comment, "{\"text\": \"Why?\"}"), 404, "no-such-comment");
        assertRefused(Caller.ADMIN.delete(comment), 404, "no-such-comment");
        assertRefused(Caller.EDITOR.put(comment + "/resolved", "{\"resolved\": true}"), 404, "no-such-comment");
    }
}
