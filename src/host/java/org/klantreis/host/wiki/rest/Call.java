package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.host.engine.XsrfRules;
import org.klantreis.host.wiki.Uploads;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Upload;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.CurrentAccount;

/** One REST request: its path parts, parameters and JSON body. */
final class Call {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServletRequest request;
    private final List<String> path;

    Call(HttpServletRequest request) {
        this.request = request;
        String info = Optional.ofNullable(request.getPathInfo()).orElse("/");
        this.path = Arrays.stream(info.substring(1).split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** The request as "GET content/#/history": ids are written as a hash, to be matched in a switch. */
    String shape() {
        return request.getMethod() + " " + path.stream().map(part -> part.matches("\\d+") ? "#" : part)
                .collect(Collectors.joining("/"));
    }

    String part(int index) {
        return path.get(index);
    }

    /** The content id, always the second part. */
    long id() {
        return id(1);
    }

    long id(int part) {
        try {
            return Long.parseLong(path.get(part));
        } catch (NumberFormatException e) {
            throw Refusal.missing();
        }
    }

    Optional<String> param(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    int number(String name, int otherwise) {
        return param(name).filter(value -> value.matches("\\d{1,9}")).map(Integer::parseInt).orElse(otherwise);
    }

    Set<String> expand() {
        return Arrays.stream(param("expand").orElse("").split(",")).map(String::strip).collect(Collectors.toSet());
    }

    Optional<WikiUser> user() {
        return CurrentAccount.current();
    }

    JsonNode body() throws IOException {
        JsonNode body;
        try {
            body = JSON.readTree(request.getInputStream());
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw Refusal.invalid("refused.request", e.getOriginalMessage());
        }
        if (body == null || body.isMissingNode()) {
            throw Refusal.invalid("refused.request", "no body");
        }
        return body;
    }

    Upload upload(String field) throws IOException {
        return Uploads.of(request, field);
    }

    /** The request's parameters but those of paging, ready to have more put behind them. */
    String query() {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !Set.of("start", "limit").contains(entry.getKey()))
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> encoded(entry.getKey()) + "=" + encoded(value) + "&"))
                .sorted().collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Says whether a page of another site might have sent this. */
    boolean forged(XsrfRules rules) {
        return !rules.allow(request.getMethod(), Optional.ofNullable(request.getContentType()),
                header("X-Atlassian-Token"), header("Origin").or(() -> header("Referer")));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
