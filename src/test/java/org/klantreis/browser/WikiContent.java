package org.klantreis.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes pages, maps and comments for a test through Confluence's and our REST, as editor or somebody else. */
final class WikiContent {
    static final String MACRO = "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\"></ac:structured-macro>";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String wiki;
    private final String user;
    private final HttpClient http = HttpClient.newHttpClient();

    WikiContent(String wiki) {
        this(wiki, "editor");
    }

    private WikiContent(String wiki, String user) {
        this.wiki = wiki;
        this.user = user;
    }

    /** The same as somebody else, whose password is the name. */
    WikiContent by(String other) {
        return new WikiContent(wiki, other);
    }

    /** Makes a page in space DEMO with a title of its own, and gives its id. */
    long page(String title, String storage) {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title + " " + NUMBER.incrementAndGet());
        page.putObject("space").put("key", "DEMO");
        page.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        return post("/rest/api/content", page).get("id").asLong();
    }

    void starter(long page, String key, String starter, String language) {
        post("/rest/klantreis/1.0/pages/" + page + "/maps",
                JSON.createObjectNode().put("key", key).put("starter", starter).put("lang", language));
    }

    /** Makes a template of space DEMO of the map {@code main} of a page, and gives its id. */
    String template(long page, String name) {
        ObjectNode body = JSON.createObjectNode().put("name", name);
        body.putObject("map").put("page", page).put("key", "main");
        return post("/rest/klantreis/1.0/spaces/DEMO/starters", body).path("id").asText();
    }

    /** Deletes a template that nobody has changed. */
    void removeTemplate(String id) {
        send("DELETE", "/rest/klantreis/1.0/spaces/DEMO/starters/" + id + "?version=1", JSON.createObjectNode());
    }

    /** Deletes the templates of space DEMO whose names contain this. */
    void removeTemplates(String name) {
        String templates = "/rest/klantreis/1.0/spaces/DEMO/starters";
        for (JsonNode template : send("GET", templates, JSON.createObjectNode()).path("results")) {
            if (template.path("name").asText().contains(name)) {
                send("DELETE", templates + "/" + template.path("id").asText() + "?version=" + template.path("version").asInt(), JSON.createObjectNode());
            }
        }
    }

    /** Begins the persona {@code main} of a page. */
    void persona(long page, String starter, String language) {
        post("/rest/klantreis/1.0/pages/" + page + "/personas", JSON.createObjectNode().put("starter", starter).put("lang", language));
    }

    /** Makes the persona {@code main} of a page, and gives its name back. */
    String persona(long page, String name) {
        ObjectNode body = JSON.createObjectNode().put("key", "main");
        body.putObject("document").put("format", "klantreis").put("formatVersion", 1).put("kind", "persona").put("lang", "nl")
                .put("title", name);
        post("/rest/klantreis/1.0/pages/" + page + "/personas", body);
        return name;
    }

    /** Begins the persona {@code main} of a page with a document. */
    void beginPersona(long page, String document) {
        ObjectNode body = JSON.createObjectNode();
        body.set("document", read(document));
        post("/rest/klantreis/1.0/pages/" + page + "/personas", body);
    }

    /** Saves the persona {@code main} of a page on top of a revision. */
    void savePersona(long page, int base, String document, String message) {
        ObjectNode body = JSON.createObjectNode().put("base", base).put("message", message);
        body.set("document", read(document));
        send("PUT", "/rest/klantreis/1.0/pages/" + page + "/personas/main", body);
    }

    void map(long page, String document) {
        ObjectNode body = JSON.createObjectNode().put("key", "main");
        body.set("document", read(document));
        post("/rest/klantreis/1.0/pages/" + page + "/maps", body);
    }

    /** Saves the map {@code main} of a page on top of a revision. */
    void save(long page, int base, String document, String message) {
        ObjectNode body = JSON.createObjectNode().put("base", base).put("message", message);
        body.set("document", read(document));
        send("PUT", "/rest/klantreis/1.0/pages/" + page + "/maps/main", body);
    }

    /** The document of the map {@code main} of a page, as it is saved. */
    JsonNode saved(long page) {
        return send("GET", "/rest/klantreis/1.0/pages/" + page + "/maps/main", JSON.createObjectNode()).path("document");
    }

    /** Begins a thread on a place of the map {@code main} of a page, and gives its id. */
    int comment(long page, String element, String text) {
        return comment(page, "main", element, text);
    }

    /** Begins a thread on a place of any map of a page, and gives its id. */
    int comment(long page, String key, String element, String text) {
        return post("/rest/klantreis/1.0/pages/" + page + "/maps/" + key + "/comments",
                JSON.createObjectNode().put("element", element).put("text", text)).path("comment").asInt();
    }

    /** Replies to a thread, and gives the id of the reply. */
    int reply(long page, int comment, String text) {
        return post("/rest/klantreis/1.0/pages/" + page + "/maps/main/comments",
                JSON.createObjectNode().put("replyTo", comment).put("text", text)).path("comment").asInt();
    }

    void resolve(long page, int comment) {
        send("PUT", "/rest/klantreis/1.0/pages/" + page + "/maps/main/comments/" + comment + "/resolved",
                JSON.createObjectNode().put("resolved", true));
    }

    /** Changes a comment that the editor wrote. */
    void edit(long page, int comment, String text) {
        send("PUT", "/rest/klantreis/1.0/pages/" + page + "/maps/main/comments/" + comment, JSON.createObjectNode().put("text", text));
    }

    /** Lets nobody but this user view a page. */
    void restrict(long page) {
        restrict(page, "read");
    }

    /** Lets nobody but this user edit a page. */
    void protect(long page) {
        restrict(page, "update");
    }

    private void restrict(long page, String operation) {
        send("PUT", "/rest/api/content/" + page + "/restriction",
                read("[{\"operation\": \"" + operation + "\", \"restrictions\": {\"user\": {\"results\": [{\"username\": \"" + user + "\"}]}}}]"));
    }

    /** Moves a page to the trash. */
    void remove(long page) {
        send("DELETE", "/rest/api/content/" + page, JSON.createObjectNode());
    }

    void delete(long page, int comment) {
        send("DELETE", "/rest/klantreis/1.0/pages/" + page + "/maps/main/comments/" + comment, JSON.createObjectNode());
    }

    /** The threads on the map {@code main} of a page, the last changed first. */
    JsonNode threads(long page) {
        return send("GET", "/rest/klantreis/1.0/pages/" + page + "/maps/main/comments", JSON.createObjectNode()).path("results");
    }

    /** A thread of the map {@code main} of a page, with all its comments. */
    JsonNode thread(long page, int comment) {
        return send("GET", "/rest/klantreis/1.0/pages/" + page + "/maps/main/comments/" + comment, JSON.createObjectNode()).path("thread");
    }

    private JsonNode post(String path, JsonNode body) {
        return send("POST", path, body);
    }

    private JsonNode send(String method, String path, JsonNode body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(wiki + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8))).header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString())).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return read(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
