package org.klantreis.host.wiki.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.klantreis.host.engine.XsrfRules;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.render.Mishap;
import org.klantreis.host.wiki.web.RequestVisitor;
import org.klantreis.host.wiki.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers REST calls with JSON, and with Confluence's error body where something is refused. */
abstract class JsonServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(JsonServlet.class);

    private final transient RequestVisitor visitor;
    private final transient XsrfRules xsrf;

    JsonServlet(RequestVisitor visitor, String baseUrl) {
        this.visitor = visitor;
        this.xsrf = new XsrfRules(baseUrl);
    }

    abstract Answer answer(Call call) throws IOException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Call call = new Call(request);
            if (call.forged(xsrf)) {
                throw Refusal.of(403, "refused.xsrf");
            }
            write(response, answer(call));
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
        write(response, new Answer(refusal.status(), Optional.of(error)));
    }

    private static JsonNode data(int status) {
        ObjectNode data = ContentJson.object().put("authorized", status != 403).put("valid", status != 400)
                .put("allowedInReadOnlyMode", true);
        data.putArray("errors");
        return data.put("successful", false);
    }
}
