package org.klantreis.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.rest.Refused.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is told clearly, and nothing is written. */
class BadInputIT {

    private static final int MOST = 2 * 1024 * 1024;
    private long home;
    private String maps;

    @BeforeEach
    void begin() {
        home = TestPages.page("DEMO");
        maps = maps(home);
        assertThat(Caller.ADMIN.post(maps, "{\"starter\": \"blank\"}").statusCode()).isEqualTo(201);
    }

    static Stream<Arguments> bodies() {
        String journey = "\"format\":\"klantreis\",\"formatVersion\":1,\"kind\":\"journey\",\"lang\":\"en\",\"title\":\"T\",\"phases\":[{\"id\":\"p\",\"title\":\"P\"}]";
        return Stream.of(
                Arguments.of("", 400, "broken-json"),
                Arguments.of("{", 400, "broken-json"),
                Arguments.of("{\"base\": 1, \"document\": {}} more", 400, "broken-json"),
                Arguments.of("{\"base\": NaN}", 400, "broken-json"),
                Arguments.of("{\"base\": 1, \"base\": 2}", 400, "duplicate-member"),
                Arguments.of("[".repeat(2000), 400, "too-deep"),
                Arguments.of("[]", 422, "wrong-type"),
                Arguments.of("null", 422, "wrong-type"),
                Arguments.of("{}", 422, "invalid-request"),
                Arguments.of("{\"base\": \"one\", \"document\": {" + journey + "}}", 422, "invalid-request"),
                Arguments.of("{\"base\": 0, \"document\": {" + journey + "}}", 422, "invalid-request"),
                Arguments.of("{\"base\": 1.5, \"document\": {" + journey + "}}", 422, "invalid-request"),
                Arguments.of("{\"base\": 1, \"resolved\": [{\"element\": \"s1\", \"take\": \"mine\"}], \"document\": {" + journey + "}}", 422, "invalid-request"),
                Arguments.of("{\"base\": 1, \"resolved\": [{\"element\": \"s1\", \"take\": \"both\", \"seen\": 1}], \"document\": {" + journey + "}}", 422, "invalid-request"),
                Arguments.of("{\"base\": 1, \"resolved\": [{\"element\": \"s1\", \"take\": \"mine\", \"seen\": 9}], \"document\": {" + journey + "}}", 404, "no-such-revision"),
                Arguments.of("{\"base\": 1, \"document\": []}", 422, "unknown-format"),
                Arguments.of("{\"base\": 1, \"document\": {}}", 422, "invalid-map"),
                Arguments.of("{\"base\": 1, \"document\": {" + journey.replace(":1,", ":2,") + "}}", 422, "newer-format"),
                Arguments.of("{\"base\": 1, \"document\": {" + journey.replace("journey", "persona") + "}}", 422, "unknown-kind"),
                Arguments.of("{\"base\": 1, \"document\": {" + journey + ",\"steps\":7}}", 422, "invalid-map"),
                Arguments.of("{\"base\": 1, \"message\": \"" + "long".repeat(200) + "\", \"document\": {" + journey + "}}", 422, "invalid-request"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("bodies")
    void refusesBodiesThatAreNoSave(String body, int status, String key) {
        HttpResponse<String> answer = Caller.ADMIN.put(maps + "/main", body);

        assertRefused(answer, status, key);
        assertNothingWritten();
    }

    @Test
    void refusesAStarterThatIsNone() {
        assertRefused(post("{\"key\": \"k\", \"starter\": \"mine\"}"), 404, "no-such-starter");
        assertRefused(post("{\"key\": \"k\"}"), 422, "one-of-two");
        assertRefused(post("{\"key\": \"Not A Key\", \"starter\": \"blank\"}"), 422, "invalid-request");
        assertNothingWritten();
    }

    @Test
    void refusesTheSecondMapOfAKey() {
        assertRefused(post("{\"starter\": \"permit\"}"), 409, "key-taken");
        assertNothingWritten();
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        String document = "{\"format\": \"klantreis\", \"formatVersion\": 1, \"kind\": \"journey\", \"x\": \"" + "x".repeat(MOST) + "\"}";
        assertRefused(post("{\"key\": \"k\", \"document\": " + document + "}"), 413, "too-large");
        assertRefused(Caller.ADMIN.put(maps + "/main", "{\"base\": 1, \"document\": " + document + "}"), 413, "too-large");
        assertNothingWritten();
    }

    @ParameterizedTest
    @CsvSource({"POST, ''", "PUT, /main", "POST, /main/merge", "POST, /main/preview", "PUT, /main/presence", "POST, /main/revisions/1/restore"})
    void asksForAccessBeforeItReads(String method, String call) {
        HttpRequest.Builder request = Caller.VIEWER.to(maps + call, "Content-Type", "application/json");

        assertRefused(Caller.VIEWER.send(request.method(method, BodyPublishers.ofString("{"))), 403, "not-allowed");
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST + 64 * 1024, MOST * 4})
    void refusesWhatIsTooLarge(int bytes) {
        assertRefused(post("{\"a\": \"" + "x".repeat(bytes) + "\"}"), 413, "body-too-large");
        assertNothingWritten();
    }

    @Test
    void refusesLatin1() {
        var request = Caller.ADMIN.to(maps, "Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray("{\"starter\": \"blank\", \"key\": \"ë\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused(Caller.ADMIN.send(request), 400, "not-json");
    }

    @Test
    void refusesOtherTypesAndMethods() {
        var xml = Caller.ADMIN.to(maps, "Content-Type", "application/xml").POST(BodyPublishers.ofString("<map/>"));
        assertRefused(Caller.ADMIN.send(xml), 415, "not-json");
        HttpResponse<String> deleted = Caller.ADMIN.delete(maps + "/main");
        assertRefused(deleted, 405, "no-such-method");
        assertThat(deleted.headers().firstValue("Allow")).isPresent();
        assertThat(Caller.ADMIN.get(maps, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertNothingWritten();
    }

    @Test
    void refusesWhatAForeignPageCouldSend() {
        var form = Caller.ADMIN.to(maps, "Content-Type", "text/plain").POST(BodyPublishers.ofString("{\"starter\":\"blank\"}"));
        assertThat(Caller.ADMIN.send(form).statusCode()).isIn(403, 415);
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "99999999999999999999", "999999", "%00", "1;a=b%2F.."})
    void findsNoPage(String page) {
        HttpResponse<String> answer = Caller.ADMIN.get("/rest/klantreis/1.0/pages/" + page + "/maps");

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void keepsMapsOffDraftsAndTrash() {
        long draft = TestPages.draft("DEMO");
        assertRefused(Caller.EDITOR.post(maps(draft), "{\"starter\": \"blank\"}"), 409, "unpublished-page");
        TestPages.trash(home);
        assertRefused(Caller.ADMIN.get(maps + "/main"), 404, "no-such-map");
        assertRefused(Caller.ADMIN.post(maps, "{\"key\": \"k\", \"starter\": \"blank\"}"), 404, "no-such-page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start=-1", "limit=0", "limit=201", "limit=many", "start=99999999999"})
    void refusesPartsOfListsThatAreNone(String query) {
        assertRefused(Caller.ADMIN.get(maps + "?" + query), 422, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maps", "personas"})
    void refusesToLookForMoreThanATitleHolds(String kind) {
        String search = "/rest/klantreis/1.0/" + kind + "?query=";
        assertThat(Caller.ADMIN.get(search + "%25_%5C!".repeat(50)).statusCode()).isEqualTo(200);
        assertRefused(Caller.ADMIN.get(search + "x".repeat(256)), 422, "invalid-request");
    }

    @Test
    void overlooksConditionsThatCannotBeRead() {
        assertThat(Caller.ADMIN.get(maps + "/main", "If-None-Match", "\"1").statusCode()).isEqualTo(200);
        assertThat(Caller.ADMIN.get(maps + "/main", "If-None-Match", "\"1\"").statusCode()).isEqualTo(304);
        assertRefused(Caller.ADMIN.get(maps + "/main", "If-Match", "\"7\""), 412, "changed-meanwhile");
    }

    @Test
    void drawsNoDraftThatIsNone() {
        String preview = maps + "/main/preview";
        assertRefused(Caller.ADMIN.post(preview, "{}"), 422, "invalid-request");
        assertRefused(Caller.ADMIN.post(preview, "{\"document\": {}}"), 422, "invalid-map");
    }

    @Test
    void speaksTheReadersLanguage() {
        long open = TestPages.page("OPEN");

        JsonNode dutch = TestPages.json(Caller.ANONYMOUS.get(maps(open) + "/nowhere", "Cookie", "wiki.lang=nl"));

        assertThat(dutch.path("message").asText()).startsWith("Er is op deze pagina geen klantreiskaart");
    }

    private HttpResponse<String> post(String body) {
        return Caller.ADMIN.post(maps, body);
    }

    private void assertNothingWritten() {
        JsonNode heads = TestPages.json(Caller.ADMIN.get(maps)).path("results");
        assertThat(heads).hasSize(1);
        assertThat(heads.get(0).path("revision").asInt()).isEqualTo(1);
    }

    private static String maps(long page) {
        return "/rest/klantreis/1.0/pages/" + page + "/maps";
    }
}
