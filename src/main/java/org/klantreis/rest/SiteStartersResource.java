package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.klantreis.starter.StarterKeeping;
import org.klantreis.starter.TeamStarter;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.UserNames;

/** The starters of the whole site, which administrators of Confluence keep: as those of a space. */
@Path("/site/starters")
@Produces(MediaType.APPLICATION_JSON)
public final class SiteStartersResource {

    private final StarterKeeping keeping;
    private final UserNames names;
    private final StarterCalls calls;

    @Inject
    public SiteStartersResource(StarterKeeping keeping, MapViewing viewing, UserNames names) {
        this.keeping = keeping;
        this.names = names;
        this.calls = new StarterCalls(keeping, viewing);
    }

    @GET
    @AnonymousSiteAccess
    public Response list() {
        return Answers.fresh(StarterForms.list(keeping.on(Optional.empty()), names));
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body, @Context UriInfo uri) {
        TeamStarter created = calls.create(Optional.empty(), body);
        return Answers.created(uri.getAbsolutePathBuilder().path(created.name()).build(), StarterForms.starter(created));
    }

    @PUT
    @Path("/{id}")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, InputStream body) {
        return Answers.fresh(StarterForms.starter(calls.change(Optional.empty(), id, body)));
    }

    @DELETE
    @Path("/{id}")
    @LicensedOnly
    public Response remove(@PathParam("id") String id, @QueryParam("version") @DefaultValue("") String version) {
        calls.remove(Optional.empty(), id, version);
        return Answers.done();
    }
}
