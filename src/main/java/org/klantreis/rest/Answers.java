package org.klantreis.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.klantreis.exchange.AnswerJson;

/** Answers with the headers that private data needs: no sniffing, no copy that others or an older right could see. */
final class Answers {

    private static final int UNMET = 412;
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=utf-8";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";
    private static final AnswerJson ANSWERS = new AnswerJson();

    private Answers() {
    }

    /** What was asked for, unless the client already has it; it must ask each time, because rights change. */
    static Response read(Request request, String version, Supplier<Map<String, ?>> members) {
        EntityTag tag = new EntityTag(version);
        ResponseBuilder answer = known(request, tag).orElseGet(() -> json(Status.OK.getStatusCode(), members.get()));
        return answer.tag(tag).header("Cache-Control", "private, no-cache").header("Vary", "Cookie, Authorization").build();
    }

    /** A version for what has no number: it differs whenever anything that is told does. */
    static String versionOf(Object told) {
        return UUID.nameUUIDFromBytes(told.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Not modified, if that is so. A condition that cannot be read is none. */
    private static Optional<ResponseBuilder> known(Request request, EntityTag tag) {
        Optional<ResponseBuilder> met;
        try {
            met = Optional.ofNullable(request.evaluatePreconditions(tag));
        } catch (ProcessingException | WebApplicationException malformed) {
            return Optional.empty();
        }
        met.ifPresent(Answers::checkUnmet);
        return met;
    }

    private static void checkUnmet(ResponseBuilder met) {
        if (met.build().getStatus() == UNMET) {
            throw new Refusal(UNMET, "changed-meanwhile");
        }
    }

    /** What is worked out at each call: by the next one, or the next version of the app, it may be something else. */
    static Response fresh(Map<String, ?> members) {
        return unkept(json(Status.OK.getStatusCode(), members));
    }

    static Response created(URI where, Map<String, ?> members) {
        return unkept(json(Status.CREATED.getStatusCode(), members).location(where));
    }

    static Response done() {
        return unkept(safe(Response.noContent()));
    }

    static Response html(String html) {
        return unkept(safe(Response.ok(html, HTML)).header("Content-Security-Policy", "sandbox"));
    }

    /** What a browser saves and does not show; its name must hold only characters that no system minds. */
    static Response file(String name, String json) {
        return unkept(safe(Response.ok(json, JSON)).header("Content-Disposition", "attachment; filename=\"" + name + "\""));
    }

    static Response failed(int status, Map<String, ?> members) {
        return unkept(json(status, members));
    }

    private static ResponseBuilder json(int status, Map<String, ?> members) {
        return safe(Response.status(status).type(JSON).entity(ANSWERS.write(members)));
    }

    private static ResponseBuilder safe(ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff");
    }

    private static Response unkept(ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").build();
    }
}
