package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.klantreis.starter.StarterParts;
import org.klantreis.usecase.MapViewing;

/** What of a map can come along when a starter is made of it. */
@Path("/pages/{page}/maps/{key}/starter-parts")
@Produces(MediaType.APPLICATION_JSON)
public final class StarterPartsResource {

    private final MapViewing viewing;

    @Inject
    public StarterPartsResource(MapViewing viewing) {
        this.viewing = viewing;
    }

    @GET
    @AnonymousSiteAccess
    public Response tell(@PathParam("page") String page, @PathParam("key") String key) {
        return Answers.fresh(StarterForms.parts(StarterParts.of(viewing.current(Addresses.map(page, key)).document())));
    }
}
