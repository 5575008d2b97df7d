package org.klantreis.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.klantreis.testing.RunningWiki;

/** Somebody who calls the running wiki; the password of a demo user is the name. */
record Caller(String name) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static final Caller ADMIN = new Caller("admin");
    static final Caller EDITOR = new Caller("editor");
    static final Caller VIEWER = new Caller("viewer");
    static final Caller ANONYMOUS = new Caller("");

    HttpResponse<String> get(String path, String... headers) {
        return send(to(path, headers).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(to(path, "Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> put(String path, String json) {
        return send(to(path, "Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path) {
        return send(to(path, "X-Atlassian-Token", "no-check").DELETE());
    }

    HttpRequest.Builder to(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningWiki.url() + path));
        if (!name.isEmpty()) {
            request.header("Authorization", "Basic " + Base64.getEncoder()
                    .encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8)));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
