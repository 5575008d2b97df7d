package org.klantreis.host.wiki.rest;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.Status;
import org.klantreis.host.wiki.render.PageContext;
import org.klantreis.host.wiki.render.Renderer;

/** Creates, reads, changes and removes pages. */
final class ContentCalls {
    private static final Set<String> WRITTEN = Set.of("space", "version", "body.storage", "ancestors", "history");

    private final Parts parts;
    private final ContentJson json;
    private final Renderer renderer;

    ContentCalls(Parts parts, ContentJson json, Renderer renderer) {
        this.parts = parts;
        this.json = json;
        this.renderer = renderer;
    }

    Answer list(Call call) {
        List<ObjectNode> found = parts.access().visibleSpaces(call.user()).stream()
                .filter(space -> call.param("spaceKey").map(space.key()::equals).orElse(true))
                .flatMap(space -> parts.contents().inSpace(space.key(), status(call)).stream())
                .filter(page -> call.param("title").map(page.title()::equalsIgnoreCase).orElse(true))
                .filter(page -> visible(call, page))
                .map(page -> json.content(page, call.expand())).toList();
        return Answer.ok(json.page(found, call, "/rest/api/content"));
    }

    private boolean visible(Call call, Content page) {
        return parts.access().mayView(call.user(), page)
                && (!page.trashed() || parts.access().may(call.user(),
                org.klantreis.host.wiki.content.Right.ADMINISTER, page.space()));
    }

    private static Status status(Call call) {
        return switch (call.param("status").orElse("current")) {
            case "trashed" -> Status.TRASHED;
            case "draft" -> Status.DRAFT;
            default -> Status.CURRENT;
        };
    }

    /** Without a status only what is current is found; an old version is found by its own id or by number. */
    Answer read(Call call) {
        Content content = parts.access().toView(call.user(), call.id());
        String wanted = call.param("status").orElse("current");
        if (!content.historical() && !wanted.equals("any") && !content.status().word().equals(wanted)
                && !wanted.equals("historical")) {
            throw Refusal.missing();
        }
        int version = call.number("version", content.version());
        Content read = version == content.version() ? content
                : parts.contents().version(content.pageId(), version).orElseThrow(Refusal::missing);
        return Answer.ok(json.content(read, call.param("expand").isPresent() ? call.expand()
                : Set.of("space", "version", "history")));
    }

    Answer history(Call call) {
        return Answer.ok(json.history(parts.access().toView(call.user(), call.id())));
    }

    Answer children(Call call) {
        Content page = parts.access().toView(call.user(), call.id());
        List<ObjectNode> children = parts.contents().children(page.id()).stream()
                .filter(child -> parts.access().mayView(call.user(), child))
                .map(child -> json.content(child, call.expand())).toList();
        return Answer.ok(json.page(children, call, "/rest/api/content/" + page.id() + "/child/page"));
    }

    Answer create(Call call) throws IOException {
        JsonNode body = call.body();
        String space = text(body, "/space/key");
        long parent = parent(body);
        String title = text(body, "/title");
        Content made = body.path("status").asText().equals("draft")
                ? parts.publishing().draft(call.user(), space, parent, title, storage(body))
                : parts.publishing().create(call.user(), space, parent, title, storage(body));
        return Answer.ok(json.content(made, WRITTEN));
    }

    /** Publishes the next version, publishes a draft, or takes a page out of the trash, as its status says. */
    Answer update(Call call) throws IOException {
        JsonNode body = call.body();
        return Answer.ok(json.content(parts.changes().make(() -> updated(call, body)), WRITTEN));
    }

    private Content updated(Call call, JsonNode body) {
        Content before = parts.access().toView(call.user(), call.id());
        if (before.trashed()) {
            return parts.trash().restore(call.user(), before.id());
        }
        int number = body.at("/version/number").asInt();
        Content page = parts.publishing().publish(call.user(), before.id(), before.draft() ? number : number - 1,
                body.path("title").asText(before.title()),
                body.at("/body/storage/value").asText(before.body()), body.at("/version/message").asText(""));
        return body.path("ancestors").isEmpty() || parent(body) == page.parent() ? page
                : parts.moving().move(call.user(), page.id(), page.space(), parent(body));
    }

    Answer delete(Call call) {
        if (call.param("status").filter("trashed"::equals).isPresent()) {
            parts.trash().purge(call.user(), call.id());
        } else {
            parts.trash().trash(call.user(), call.id());
        }
        return Answer.done();
    }

    Answer revert(Call call) throws IOException {
        int number = call.body().at("/params/versionNumber").asInt();
        return Answer.ok(json.version(parts.publishing().revert(call.user(), call.id(), number)));
    }

    /** Draws storage that belongs to no page: macros see no entity. */
    Answer convert(Call call) throws IOException {
        String html = renderer.html(text(call.body(), "/value"),
                PageContext.withoutPage(ConversionContextOutputType.DISPLAY));
        return Answer.ok(ContentJson.representation("view", html));
    }

    static String text(JsonNode body, String pointer) {
        JsonNode value = body.at(pointer);
        if (!value.isTextual()) {
            throw Refusal.invalid("refused.request", pointer.substring(1).replace('/', '.'));
        }
        return value.asText();
    }

    private static String storage(JsonNode body) {
        return body.at("/body/storage/value").asText("");
    }

    private static long parent(JsonNode body) {
        JsonNode ancestors = body.path("ancestors");
        return ancestors.isEmpty() ? 0 : ancestors.get(ancestors.size() - 1).path("id").asLong();
    }
}
