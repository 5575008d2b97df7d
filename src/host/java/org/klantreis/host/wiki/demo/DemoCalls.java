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
 * Makes the plugin's side of the demo over HTTP: each call once, on the page that the demo wrote for it. A {@code change} is
 * saved into the document that the call's path gives. What stands under {@code then} is about the comment that the call
 * made; after an interrupted start all of it is sent again, which its tokens make safe.
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
        try {
            HttpResponse<String> answer = send(call, baseUrl + path, page, comment);
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

    private HttpResponse<String> send(JsonNode call, String address, long page, int comment)
            throws IOException, InterruptedException {
        if (call.has("change")) {
            HttpResponse<String> now = http.send(request(call, address).GET().build(), HttpResponse.BodyHandlers.ofString());
            return now.statusCode() == 200 ? write(call, address, DemoChange.of(call.path("change"), now.body()), page, comment) : now;
        }
        return write(call, address, call.path("body").toString(), page, comment);
    }

    private HttpResponse<String> write(JsonNode call, String address, String body, long page, int comment)
            throws IOException, InterruptedException {
        String told = body.replace("\"{id}\"", String.valueOf(page)).replace("\"{comment}\"", String.valueOf(comment));
        return http.send(request(call, address).method(call.path("method").asText("POST"), HttpRequest.BodyPublishers.ofString(told)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private boolean followed(JsonNode calls, long page, String answer) throws IOException {
        for (JsonNode call : calls) {
            if (!answered(call, page, JSON.readTree(answer).path("comment").asInt())) {
                return false;
            }
        }
        return true;
    }

    private static HttpRequest.Builder request(JsonNode call, String address) {
        String user = call.path("user").asText();
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + credentials).header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check");
    }
}
