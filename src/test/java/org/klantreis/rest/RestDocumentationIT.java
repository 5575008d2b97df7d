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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Does what docs/rest.md shows, in its order, and compares. */
class RestDocumentationIT {

    private static final String PAGE_IN_EXAMPLES = "98320";

    @TestFactory
    Stream<DynamicTest> answersAsDocumented() throws IOException {
        List<DocumentedCall> calls = DocumentedCall.on(Files.readString(Path.of("docs/rest.md")));
        String page = Long.toString(TestPages.page("DEMO"));
        assertThat(calls).hasSizeGreaterThan(10);
        return calls.stream().map(call -> DynamicTest.dynamicTest(call.toString(), () -> check(call, page)));
    }

    private static void check(DocumentedCall call, String page) throws IOException {
        HttpResponse<String> answer = answer(call, page);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(call.status());
        call.response().headers().forEach((name, value) -> checkHeader(answer, name, value, page));
        checkBody(call.response().body().replace("/pages/" + PAGE_IN_EXAMPLES + "/", "/pages/" + page + "/"), answer.body());
    }

    private static HttpResponse<String> answer(DocumentedCall call, String page) {
        String body = call.request().body();
        BodyPublisher sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request = Caller.ADMIN.to(call.path().replace(PAGE_IN_EXAMPLES, page))
                .method(call.method(), sent);
        call.request().headers().forEach(request::header);
        return Caller.ADMIN.send(request);
    }

    private static void checkHeader(HttpResponse<String> answer, String name, String value, String page) {
        String expected = value.replace(PAGE_IN_EXAMPLES, page).replaceFirst("^http://[^/]+", "");
        assertThat(answer.headers().firstValue(name).orElse("").replaceFirst("^http://[^/]+", ""))
                .as(name).isEqualTo(expected);
    }

    private static void checkBody(String documented, String actual) throws IOException {
        if (documented.startsWith("{")) {
            ObjectMapper json = new ObjectMapper();
            JsonNode expected = json.readTree(documented);
            assertThat(JsonShape.differences(expected, json.readTree(actual))).isEmpty();
        } else {
            assertThat(actual.strip()).startsWith(documented);
        }
    }
}
