package org.klantreis.host.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns failures that a plugin does not map into Confluence's error body, never a stack trace (PLATFORM 6.5). */
@Priority(Integer.MAX_VALUE)
public final class ErrorBody implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorBody.class);

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            return known.getResponse().hasEntity() ? known.getResponse() : response(known.getResponse().getStatus(), known.getMessage());
        }
        LOG.error("A REST call failed", failure);
        return response(500, "Internal server error");
    }

    static Response response(int status, String message) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8")).entity(json(status, message)).build();
    }

    /** Gives the body {@code {"statusCode", "data", "message", "reason"}}. */
    public static String json(int status, String message) {
        return json(status, message, true);
    }

    /** The body for what would be allowed if the site were not in read-only mode. */
    public static String readOnly(String message) {
        return json(405, message, false);
    }

    private static String json(int status, String message, boolean allowed) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String reason = known == null ? "" : known.getReasonPhrase();
        return "{\"statusCode\":" + status + ",\"data\":{\"authorized\":" + (status != 401 && status != 403)
                + ",\"valid\":true,\"allowedInReadOnlyMode\":" + allowed + ",\"errors\":[],\"successful\":false},\"message\":"
                + ScriptText.quote(message) + ",\"reason\":" + ScriptText.quote(reason) + "}";
    }
}
