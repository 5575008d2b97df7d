package org.klantreis.host.wiki.rest;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.SpaceRow;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.render.PageContext;
import org.klantreis.host.wiki.render.Renderer;
import org.klantreis.host.wiki.standin.PageAddress;

/** Writes content, spaces and users as Confluence's REST does. */
final class ContentJson {
    private final Parts parts;
    private final Renderer renderer;
    private final String base;

    ContentJson(Parts parts, Renderer renderer, String base) {
        this.parts = parts;
        this.renderer = renderer;
        this.base = base;
    }

    ObjectNode content(Content content, Set<String> expand) {
        ObjectNode json = object().put("id", String.valueOf(content.id())).put("type", "page")
                .put("status", content.status().word()).put("title", content.title());
        if (wants(expand, "space")) {
            json.set("space", space(parts.spaces().byKey(content.space()).orElseThrow()));
        }
        if (wants(expand, "version")) {
            json.set("version", version(content));
        }
        if (wants(expand, "history")) {
            json.set("history", history(content));
        }
        if (wants(expand, "ancestors")) {
            json.set("ancestors", ancestors(content));
        }
        if (wants(expand, "body")) {
            json.set("body", body(content, expand));
        }
        json.set("_links", links("/rest/api/content/" + content.id(), PageAddress.of(content)));
        return json;
    }

    private static boolean wants(Set<String> expand, String name) {
        return expand.stream().anyMatch(wanted -> wanted.equals(name) || wanted.startsWith(name + "."));
    }

    private ObjectNode body(Content content, Set<String> expand) {
        ObjectNode body = object();
        if (expand.contains("body.storage")) {
            body.set("storage", representation("storage", content.body()));
        }
        if (expand.contains("body.view")) {
            body.set("view", representation("view", rendered(content, ConversionContextOutputType.DISPLAY)));
        }
        if (expand.contains("body.export_view")) {
            body.set("export_view", representation("export_view",
                    rendered(content, ConversionContextOutputType.HTML_EXPORT)));
        }
        return body;
    }

    static ObjectNode representation(String name, String value) {
        return object().put("value", value).put("representation", name);
    }

    private String rendered(Content content, ConversionContextOutputType type) {
        return renderer.html(content.body(), PageContext.of(parts.entities().page(content), type));
    }

    ObjectNode version(Content content) {
        ObjectNode version = object();
        version.set("by", user(content.modifier()));
        return version.put("when", moment(content.modified())).put("message", content.message())
                .put("number", content.version()).put("minorEdit", false);
    }

    ObjectNode history(Content content) {
        Content page = parts.contents().byId(content.pageId()).orElseThrow(Refusal::missing);
        ObjectNode history = object();
        parts.contents().version(page.id(), content.version() - 1)
                .ifPresent(before -> history.set("previousVersion", version(before)));
        history.set("lastUpdated", version(page));
        history.put("latest", !content.historical());
        history.set("createdBy", user(page.creator()));
        return history.put("createdDate", moment(page.created()));
    }

    private ArrayNode ancestors(Content content) {
        ArrayNode ancestors = Call.JSON.createArrayNode();
        parts.contents().byId(content.parent()).ifPresent(parent -> {
            ancestors.addAll(ancestors(parent));
            ancestors.add(content(parent, Set.of()));
        });
        return ancestors;
    }

    ObjectNode space(SpaceRow space) {
        ObjectNode json = object().put("id", space.id()).put("key", space.key()).put("name", space.name())
                .put("type", "global").put("status", "current");
        json.set("_links", links("/rest/api/space/" + space.key(), "/display/" + space.key()));
        return json;
    }

    ObjectNode user(String name) {
        return parts.users().byName(name).map(this::user).orElseGet(this::anonymous);
    }

    ObjectNode user(WikiUser user) {
        return object().put("type", "known").put("username", user.name()).put("userKey", user.key())
                .put("displayName", user.fullName());
    }

    /** A user among the results of a search. */
    ObjectNode found(WikiUser user) {
        ObjectNode found = object().put("title", user.fullName()).put("entityType", "user");
        found.set("user", user(user));
        return found;
    }

    ObjectNode anonymous() {
        return object().put("type", "anonymous").put("displayName", "Anonymous");
    }

    /** One leaf of a longer list, with the way to the next. */
    ObjectNode page(List<ObjectNode> all, Call call, String path) {
        int start = call.number("start", 0);
        int limit = Math.max(1, Math.min(call.number("limit", 25), 200));
        List<ObjectNode> leaf = all.stream().skip(start).limit(limit).toList();
        ObjectNode json = object();
        json.putArray("results").addAll(leaf);
        json.put("start", start).put("limit", limit).put("size", leaf.size());
        ObjectNode links = json.putObject("_links").put("self", base + path).put("base", base);
        if (start + leaf.size() < all.size()) {
            links.put("next", path + "?" + call.query() + "limit=" + limit + "&start=" + (start + limit));
        }
        return json;
    }

    private ObjectNode links(String self, String webui) {
        return object().put("self", base + self).put("webui", webui).put("base", base);
    }

    private static String moment(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.MILLIS).atZone(ZoneId.systemDefault()));
    }

    static ObjectNode object() {
        return Call.JSON.createObjectNode();
    }
}
