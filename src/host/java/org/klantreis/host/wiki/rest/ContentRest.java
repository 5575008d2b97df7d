package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.klantreis.host.engine.XsrfRules;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.render.Mishap;
import org.klantreis.host.wiki.render.Renderer;
import org.klantreis.host.wiki.web.RequestVisitor;
import org.klantreis.host.wiki.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers /rest/api as Confluence does, with Confluence's error body. */
public final class ContentRest extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ContentRest.class);

    private final transient ContentCalls content;
    private final transient PlaceCalls places;
    private final transient DirectoryCalls directory;
    private final transient WatchCalls watches;
    private final transient AttachmentCalls attachments;
    private final transient AccountCalls accounts;
    private final transient RequestVisitor visitor;
    private final transient XsrfRules xsrf;

    public ContentRest(Parts parts, Renderer renderer, RequestVisitor visitor, String baseUrl) {
        ContentJson json = new ContentJson(parts, renderer, baseUrl);
        this.content = new ContentCalls(parts, json, renderer);
        this.places = new PlaceCalls(parts, json);
        this.directory = new DirectoryCalls(parts, json);
        this.watches = new WatchCalls(parts);
        this.attachments = new AttachmentCalls(parts.attachments(), json);
        this.accounts = new AccountCalls(parts.accounts());
        this.visitor = visitor;
        this.xsrf = new XsrfRules(baseUrl);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Call call = new Call(request);
            if (call.forged(xsrf)) {
                throw Refusal.of(403, "refused.xsrf");
            }
            Answer answer = answer(call);
            write(response, answer);
        } catch (Refusal refusal) {
            refuse(response, refusal);
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            Mishap.bear(e);
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            refuse(response, Refusal.of(500, "refused.broken"));
        }
    }

    private Answer answer(Call call) throws IOException {
        return switch (call.shape()) {
            case "GET content" -> content.list(call);
            case "POST content" -> content.create(call);
            case "GET content/#" -> content.read(call);
            case "PUT content/#" -> content.update(call);
            case "DELETE content/#" -> content.delete(call);
            case "GET content/#/history" -> content.history(call);
            case "GET content/#/child/page" -> content.children(call);
            case "GET content/#/child/attachment" -> attachments.list(call);
            case "POST content/#/child/attachment" -> attachments.attach(call);
            case "POST content/#/version" -> content.revert(call);
            case "POST contentbody/convert/view" -> content.convert(call);
            case "POST content/#/copy" -> places.copy(call);
            case "POST content/#/pagehierarchy/copy" -> places.copyTree(call);
            case "PUT content/#/move/append/#" -> places.move(call);
            case "GET content/#/restriction", "GET content/#/restriction/byOperation" -> places.restrictions(call);
            case "PUT content/#/restriction" -> places.restrict(call);
            case "DELETE content/#/restriction" -> places.unrestrict(call);
            case "GET space" -> directory.spaces(call);
            case "GET accessmode" -> directory.accessMode();
            case "PUT accessmode" -> directory.changeAccessMode(call);
            case "GET search" -> directory.search(call);
            case "GET user/current" -> directory.currentUser(call);
            case "GET user/watch/content/#" -> watches.tell(call);
            case "POST user/watch/content/#" -> watches.begin(call);
            case "DELETE user/watch/content/#" -> watches.end(call);
            case "GET user" -> directory.user(call);
            default -> other(call);
        };
    }

    /** What has a name in its address. */
    private Answer other(Call call) {
        return switch (call.shape().replaceFirst("(space|admin/user)/[^/]+", "$1/name")) {
            case "GET space/name" -> directory.space(call);
            case "PUT admin/user/name/disable" -> accounts.disable(call);
            case "PUT admin/user/name/enable" -> accounts.enable(call);
            case "DELETE admin/user/name" -> accounts.remove(call);
            default -> throw Refusal.missing();
        };
    }

    private static void write(HttpServletResponse response, Answer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (answer.json().isPresent()) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(Call.JSON.writeValueAsBytes(answer.json().get()));
        }
    }

    /** The body of PLATFORM 6.5. */
    private void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        ObjectNode error = ContentJson.object().put("statusCode", refusal.status());
        error.set("data", data(refusal.status()));
        error.put("message", new Texts(visitor.locale()).of(refusal.getMessage(), refusal.values()));
        Response.Status status = Response.Status.fromStatusCode(refusal.status());
        error.put("reason", status == null ? "" : status.getReasonPhrase());
        write(response, new Answer(refusal.status(), java.util.Optional.of(error)));
    }

    private static JsonNode data(int status) {
        ObjectNode data = ContentJson.object().put("authorized", status != 403).put("valid", status != 400)
                .put("allowedInReadOnlyMode", true);
        data.putArray("errors");
        return data.put("successful", false);
    }
}
