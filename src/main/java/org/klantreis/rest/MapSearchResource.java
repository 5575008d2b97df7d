package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapSearch;
import org.klantreis.usecase.PlacedDocument;

/** Maps to name on another, of all pages that the reader may view. */
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
public final class MapSearchResource {

    private final MapSearch search;

    @Inject
    public MapSearchResource(MapSearch search) {
        this.search = search;
    }

    @GET
    @AnonymousSiteAccess
    public Response find(@QueryParam("query") @DefaultValue("") String query,
                         @QueryParam("start") @DefaultValue("0") String start,
                         @QueryParam("limit") @DefaultValue("25") String limit, @Context UriInfo uri,
                         @Context Request request) {
        Listing<PlacedDocument> found = search.find(query, Addresses.slice(start, limit));
        return Answers.read(request, ListForm.version(found), () -> PlacedForm.of(found, uri));
    }
}
