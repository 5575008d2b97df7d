package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.klantreis.persona.PersonaUses;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.PlacedDocument;

/** Where a persona is used. */
@Path("/pages/{page}/personas/{key}/uses")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonaUsesResource {

    private final PersonaUses uses;

    @Inject
    public PersonaUsesResource(PersonaUses uses) {
        this.uses = uses;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("page") String page, @PathParam("key") String key,
                         @QueryParam("start") @DefaultValue("0") String start,
                         @QueryParam("limit") @DefaultValue("25") String limit, @Context UriInfo uri,
                         @Context Request request) {
        Listing<PlacedDocument> maps = uses.of(Addresses.persona(page, key), Addresses.slice(start, limit));
        return Answers.read(request, ListForm.version(maps), () -> PlacedForm.of(maps, uri));
    }
}
