package org.klantreis.host.wiki.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the plugin's side of the demo over HTTP: each call once, on the page that the demo wrote for it. What stands under
 * {@code then} is about the comment that the call made; after an interrupted start all of it is sent again, which its tokens make safe.
 */
public final class DemoCalls {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCalls.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DueCalls due;
    private final String baseUrl;
    private final HttpClient http = HttpClient.newHttpClient();

    public DemoCalls(DueCalls due, String baseUrl) {
        this.due = due;
        this.baseUrl = baseUrl;
    }

    /** Makes the calls that are due; one that the server could not answer stays due for the next start. */
    public void make() {
        JsonNode calls = DemoFile.read("calls");
        due.all().forEach((number, page) -> {
            if (answered(calls.path(number), page, 0)) {
                due.done(number);
            }
        });
    }

    private boolean answered(JsonNode call, long page, int comment) {
        String path = call.path("path").asText().replace("{id}", String.valueOf(page)).replace("{comment}", String.valueOf(comment));
        String body = call.path("body").toString().replace("\"{comment}\"", String.valueOf(comment));
        try {
            HttpResponse<String> answer = http.send(request(call, baseUrl + path, body), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && answer.statusCode() != 409) {
                LOG.warn("Demo call {} answered {}: {}", path, answer.statusCode(), answer.body());
            }
            return answer.statusCode() < 500 && followed(call.path("then"), page, answer.body());
        } catch (IOException e) {
            LOG.warn("Demo call {} failed: {}", path, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private boolean followed(JsonNode calls, long page, String answer) throws IOException {
        for (JsonNode call : calls) {
            if (!answered(call, page, JSON.readTree(answer).path("comment").asInt())) {
                return false;
            }
        }
        return true;
    }

    private static HttpRequest request(JsonNode call, String address, String body) {
        String user = call.path("user").asText();
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + credentials).header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(call.path("method").asText("POST"), HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
