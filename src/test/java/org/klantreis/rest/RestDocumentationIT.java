package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Does what docs/rest.md shows, in its order, and compares. */
class RestDocumentationIT {

    private static final String PAGE_IN_EXAMPLES = "98320";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Ids on the page, and what they are in this wiki. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> answersAsDocumented() throws IOException {
        List<DocumentedCall> calls = DocumentedCall.on(Files.readString(Path.of("docs/rest.md")));
        ids.put(PAGE_IN_EXAMPLES, Long.toString(TestPages.page("DEMO")));
        assertThat(calls).hasSizeGreaterThan(10);
        return calls.stream().map(call -> DynamicTest.dynamicTest(call.toString(), () -> check(call)));
    }

    private void check(DocumentedCall call) throws IOException {
        HttpResponse<String> answer = answer(call);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(call.status());
        if (call.status() == 201) {
            learnId("comment", call, answer);
            learnId("id", call, answer);
        }
        call.response().headers().forEach((name, value) -> checkHeader(answer, name, here(value)));
        checkBody(here(call.response().body()), answer.body());
    }

    private HttpResponse<String> answer(DocumentedCall call) {
        String body = here(call.request().body());
        BodyPublisher sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request = Caller.ADMIN.to(here(call.path())).method(call.method(), sent);
        call.request().headers().forEach(request::header);
        return Caller.ADMIN.send(request);
    }

    private void learnId(String member, DocumentedCall call, HttpResponse<String> answer) throws IOException {
        JsonNode documented = JSON.readTree(call.response().body()).path(member);
        if (documented.isInt() || documented.isTextual()) {
            ids.put(documented.asText(), TestPages.json(answer).path(member).asText());
        }
    }

    private String here(String documented) {
        String here = documented;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            here = here.replaceAll("\\b" + id.getKey() + "\\b", id.getValue());
        }
        return here;
    }

    private static void checkHeader(HttpResponse<String> answer, String name, String expected) {
        assertThat(answer.headers().firstValue(name).orElse("").replaceFirst("^http://[^/]+", ""))
                .as(name).isEqualTo(expected.replaceFirst("^http://[^/]+", ""));
    }

    private static void checkBody(String documented, String actual) throws IOException {
        if (documented.startsWith("{")) {
            assertThat(JsonShape.differences(JSON.readTree(documented), JSON.readTree(actual))).isEmpty();
        } else {
            assertThat(actual.strip()).startsWith(documented);
        }
    }
}
