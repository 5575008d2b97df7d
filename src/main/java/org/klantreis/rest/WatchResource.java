package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.klantreis.discussion.Watch;
import org.klantreis.discussion.Watching;
import org.klantreis.exchange.CommentRequests;
import org.klantreis.model.MapAddress;

/** Whether the caller hears of what is said about a map. */
@Path("/pages/{page}/maps/{key}/watch")
@Produces(MediaType.APPLICATION_JSON)
public final class WatchResource {

    private final Watching watching;
    private final CommentRequests requests = new CommentRequests();

    @Inject
    public WatchResource(Watching watching) {
        this.watching = watching;
    }

    @GET
    @LicensedOnly
    public Response tell(@PathParam("page") String page, @PathParam("key") String key) {
        return told(watching.of(Addresses.map(page, key)));
    }

    @PUT
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.map(page, key);
        watching.checkMayChoose(address);
        return told(watching.choose(address, requests.watching(RequestBody.text(body, CommentRequests.MOST_BYTES))));
    }

    private static Response told(Watch watch) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("watching", watch.watching());
        form.put("told", watch.told());
        return Answers.fresh(form);
    }
}
