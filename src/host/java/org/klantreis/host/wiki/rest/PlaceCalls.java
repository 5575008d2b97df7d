package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Restrictions.Operation;

/** Copies, moves and restricts pages. */
final class PlaceCalls {
    private final Parts parts;
    private final ContentJson json;

    PlaceCalls(Parts parts, ContentJson json) {
        this.parts = parts;
        this.json = json;
    }

    Answer copy(Call call) throws IOException {
        JsonNode body = call.body();
        Place place = place(call, ContentCalls.text(body, "/destination/type"),
                body.at("/destination/value").asText());
        Content copy = parts.copying().copy(call.user(), call.id(), place.space(), place.parent(),
                ContentCalls.text(body, "/pageTitle"));
        return Answer.ok(json.content(copy, call.expand()));
    }

    /** Copies a tree at once; Confluence does it in a long-running task of which it answers the id. */
    Answer copyTree(Call call) throws IOException {
        JsonNode body = call.body();
        Place place = place(call, "parent_page", body.path("destinationPageId").asText());
        String prefix = body.at("/titleOptions/prefix").asText("");
        List<ObjectNode> made = parts.copying().copyTree(call.user(), call.id(), place.space(), place.parent(),
                title -> prefix + title).stream().map(page -> json.content(page, call.expand())).toList();
        return Answer.ok(json.page(made, call, "/rest/api/content/" + call.id() + "/pagehierarchy/copy"));
    }

    /** PUT content/{id}/move/{position}/{target}: the only position taken is "append", below the target. */
    Answer move(Call call) {
        Place place = place(call, "parent_page", call.part(4));
        Content page = parts.moving().move(call.user(), call.id(), place.space(), place.parent());
        return Answer.ok(ContentJson.object().put("pageId", String.valueOf(page.id())));
    }

    Answer restrictions(Call call) {
        Content page = parts.access().toView(call.user(), call.id());
        ObjectNode all = ContentJson.object();
        for (Operation operation : Operation.values()) {
            all.set(operation.name().toLowerCase(), restriction(page.id(), operation));
        }
        return Answer.ok(all);
    }

    private ObjectNode restriction(long page, Operation operation) {
        ObjectNode entry = ContentJson.object().put("operation", operation.name().toLowerCase());
        ObjectNode lists = entry.putObject("restrictions");
        lists.putObject("user").putArray("results")
                .addAll(parts.restrictions().of(page, operation).stream().map(json::user).toList());
        lists.putObject("group").putArray("results");
        return entry;
    }

    Answer restrict(Call call) throws IOException {
        JsonNode body = call.body();
        parts.changes().run(() -> body.forEach(entry ->
                parts.restricting().restrict(call.user(), call.id(), operation(entry), users(entry))));
        return restrictions(call);
    }

    Answer unrestrict(Call call) {
        for (Operation operation : Operation.values()) {
            parts.restricting().restrict(call.user(), call.id(), operation, List.of());
        }
        return restrictions(call);
    }

    private static Operation operation(JsonNode entry) {
        return switch (entry.path("operation").asText()) {
            case "read" -> Operation.READ;
            case "update" -> Operation.UPDATE;
            default -> throw Refusal.invalid("refused.request", "operation");
        };
    }

    private static List<String> users(JsonNode entry) {
        JsonNode users = entry.at("/restrictions/user");
        return StreamSupport.stream((users.has("results") ? users.path("results") : users).spliterator(), false)
                .map(user -> ContentCalls.text(user, "/username")).toList();
    }

    private record Place(String space, long parent) {
    }

    private Place place(Call call, String type, String value) {
        return switch (type) {
            case "space" -> new Place(value, 0);
            case "parent_page" -> {
                Content parent = parts.access().toView(call.user(), value.matches("\\d{1,18}") ? Long.parseLong(value) : 0);
                yield new Place(parent.space(), parent.id());
            }
            default -> throw Refusal.invalid("refused.request", "destination.type");
        };
    }
}
