package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import java.util.Map;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.create.BlueprintPages;
import org.klantreis.host.wiki.standin.PageAddress;
import org.klantreis.host.wiki.web.RequestVisitor;

/** Answers /rest/create-dialog/1.0 as Confluence's create-content plugin does. */
public final class CreateDialogRest extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient BlueprintPages pages;
    private final transient String baseUrl;

    public CreateDialogRest(Parts parts, Plugin plugin, RequestVisitor visitor) {
        super(visitor, plugin.baseUrl());
        this.pages = new BlueprintPages(plugin, parts.access(), parts.contents(), parts.publishing());
        this.baseUrl = plugin.baseUrl();
    }

    @Override
    Answer answer(Call call) throws IOException {
        return switch (call.shape()) {
            case "GET blueprints/can-create-page" -> canCreate(call);
            case "POST content-blueprint/create-content" -> create(call);
            default -> throw Refusal.missing();
        };
    }

    private Answer canCreate(Call call) {
        return Answer.ok(BooleanNode.valueOf(pages.canCreate(call.user(),
                call.param("spaceKey").orElse(""), call.param("pageTitle").orElse(""))));
    }

    private Answer create(Call call) throws IOException {
        JsonNode body = call.body();
        Map<String, Object> values = Call.JSON.convertValue(body.path("context"), new TypeReference<>() { });
        Content page = pages.create(call.user(), new BlueprintPages.Wish(body.path("moduleCompleteKey").asText(),
                body.path("spaceKey").asText(), body.path("parentPageId").asLong(), body.path("title").asText(),
                values == null ? Map.of() : values));
        return Answer.ok(ContentJson.object().put("pageId", page.id()).put("title", page.title())
                .put("url", baseUrl + PageAddress.of(page)));
    }
}
