package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.ShelfRights;
import org.klantreis.starter.Shelves;
import org.klantreis.starter.StarterParts;
import org.klantreis.usecase.Hidden;
import org.klantreis.usecase.MapViewing;

/** What of a map can come along when a starter is made of it, and where the user may put that. */
@Path("/pages/{page}/maps/{key}/starter-parts")
@Produces(MediaType.APPLICATION_JSON)
public final class StarterPartsResource {

    private final MapViewing viewing;
    private final Shelves shelves;

    @Inject
    public StarterPartsResource(MapViewing viewing, Shelves shelves) {
        this.viewing = viewing;
        this.shelves = shelves;
    }

    @GET
    @AnonymousSiteAccess
    public Response tell(@PathParam("page") String page, @PathParam("key") String key) {
        MapAddress address = Addresses.map(page, key);
        StarterParts parts = StarterParts.of(viewing.current(address).document());
        ShelfRights here = shelves.ofPage(address.page()).orElseThrow(() -> Hidden.map(address));
        return Answers.fresh(StarterForms.parts(parts, here, shelves.ofSite()));
    }
}
