package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Pages of the running wiki that a test has for itself. */
final class TestPages {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestPages() {
    }

    static long page(String space) {
        return page(space, "current");
    }

    static long draft(String space) {
        return page(space, "draft");
    }

    static void trash(long page) {
        assertThat(Caller.EDITOR.delete("/rest/api/content/" + page).statusCode()).isBetween(200, 204);
    }

    static void restore(long page) {
        assertThat(Caller.ADMIN.put("/rest/api/content/" + page, "{\"status\": \"current\"}").statusCode()).isEqualTo(200);
    }

    static void purge(long page) {
        assertThat(Caller.ADMIN.delete("/rest/api/content/" + page + "?status=trashed").statusCode()).isBetween(200, 204);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer + " " + answer.body(), notJson);
        }
    }

    /** The texts of a list, with blanks between them. */
    static String texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(" "));
    }

    private static long page(String space, String status) {
        String body = """
                {"type": "page", "status": "%s", "title": "Test %s", "space": {"key": "%s"},
                 "body": {"storage": {"value": "<p>Test</p>", "representation": "storage"}}}
                """.formatted(status, UUID.randomUUID(), space);
        return json(Caller.EDITOR.post("/rest/api/content", body)).path("id").asLong();
    }
}
