package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.klantreis.host.wiki.content.Refusal;
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
        try {
            return Long.parseLong(path.get(1));
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

    /** A form of another site could have sent this: no JSON, no header, or a foreign origin (PLATFORM 6.4). */
    boolean forged() {
        if (Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())) {
            return false;
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        boolean vouched = "no-check".equals(request.getHeader("X-Atlassian-Token"));
        return !vouched && (!type.startsWith("application/json") || foreign());
    }

    private boolean foreign() {
        String origin = request.getHeader("Origin");
        String own = request.getRequestURL().substring(0, request.getRequestURL().indexOf(request.getRequestURI()));
        return origin != null && !origin.equals(own);
    }
}
