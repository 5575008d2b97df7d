package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A map of the running wiki that people talk about: a step, a lane, and the words for calling its discussion. */
record DiscussedMap(long page) {

    private static final String DOCUMENT = """
            {"format": "klantreis", "formatVersion": 1, "kind": "journey", "lang": "en", "title": "Renting a bike",
             "header": {%s}, "phases": [{"id": "p1", "title": "Begin"}], "steps": [%s],
             "lanes": [{"id": "l1", "kind": "text", "title": "Notes"}]}""";
    private static final String DRAFT = "\"status\": \"draft\"";
    private static final String STEP = "{\"id\": \"s1\", \"phase\": \"p1\", \"title\": \"I find a bike\"}";

    static DiscussedMap in(String space) {
        DiscussedMap map = new DiscussedMap(TestPages.page(space));
        String body = "{\"document\": " + DOCUMENT.formatted(DRAFT, STEP) + "}";
        assertThat(Caller.EDITOR.post(map.maps(), body).statusCode()).isEqualTo(201);
        return map;
    }

    String maps() {
        return "/rest/klantreis/1.0/pages/" + page + "/maps";
    }

    String comments() {
        return maps() + "/main/comments";
    }

    String comment(int id) {
        return comments() + "/" + id;
    }

    /** The id of a thread that somebody began on the step. */
    int begun(Caller by) {
        return written(by, "{\"element\": \"s1\", \"text\": \"Where is it?\"}");
    }

    int replied(Caller by, int to) {
        return written(by, reply(to));
    }

    HttpResponse<String> edit(Caller by, int id) {
        return by.put(comment(id), "{\"text\": \"Where are they?\"}");
    }

    HttpResponse<String> resolve(Caller by, int id, boolean resolved) {
        return by.put(comment(id) + "/resolved", "{\"resolved\": " + resolved + "}");
    }

    void archive() {
        save(DOCUMENT.formatted("\"status\": \"archived\"", STEP));
    }

    void ownedBy(String userName) {
        save(DOCUMENT.formatted("\"owner\": \"" + userName + "\"", STEP));
    }

    void saveWithoutStep() {
        save(DOCUMENT.formatted(DRAFT, ""));
    }

    JsonNode thread(int id) {
        return TestPages.json(Caller.ADMIN.get(comment(id))).path("thread");
    }

    JsonNode list() {
        return TestPages.json(Caller.ADMIN.get(comments()));
    }

    /** The body of a comment on the whole map. */
    static String text(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text).toString();
    }

    static String mentions(int count) {
        return IntStream.range(0, count).mapToObj("@{u%d}"::formatted).collect(Collectors.joining(" "));
    }

    static String reply(int to) {
        return "{\"replyTo\": " + to + ", \"text\": \"Behind the station.\"}";
    }

    private void save(String document) {
        HttpResponse<String> answer = Caller.EDITOR.put(maps() + "/main", "{\"base\": 1, \"document\": " + document + "}");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private int written(Caller by, String json) {
        HttpResponse<String> answer = by.post(comments(), json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return TestPages.json(answer).path("comment").asInt();
    }
}
