package org.klantreis.host.wiki.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Content;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the plugin's side of the demo over HTTP, once: what already exists is answered 409 and left alone. */
public final class DemoCalls {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCalls.class);

    private final Parts parts;
    private final String baseUrl;
    private final HttpClient http = HttpClient.newHttpClient();

    public DemoCalls(Parts parts, String baseUrl) {
        this.parts = parts;
        this.baseUrl = baseUrl;
    }

    public void make() {
        for (JsonNode call : DemoFile.read("calls")) {
            page(call).filter(page -> page.version() == 1).ifPresent(page -> make(call, page));
        }
    }

    private Optional<Content> page(JsonNode call) {
        return parts.contents().byTitle(call.path("space").asText(), call.path("title").asText());
    }

    private void make(JsonNode call, Content page) {
        String path = call.path("path").asText().replace("{id}", String.valueOf(page.id()));
        try {
            HttpResponse<String> answer = http.send(request(call, path), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && answer.statusCode() != 409) {
                LOG.warn("Demo call {} on \"{}\" answered {}: {}", path, page.title(), answer.statusCode(),
                        answer.body());
            }
        } catch (IOException e) {
            LOG.warn("Demo call {} failed: {}", path, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(JsonNode call, String path) {
        String user = call.path("user").asText();
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Authorization", "Basic " + credentials).header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(call.path("method").asText("POST"),
                        HttpRequest.BodyPublishers.ofString(call.path("body").toString()))
                .build();
    }
}
