package org.klantreis.host.sample;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The notes of the sample plugin over HTTP, one method for each access rule. */
@Path("/notes")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    private final Notes notes;

    @Inject
    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @AnonymousSiteAccess
    public String all() {
        return "{\"titles\":" + notes.titles().size() + ",\"started\":" + notes.isStarted() + "}";
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public String add(String title) {
        notes.add(title);
        return "{}";
    }

    @DELETE
    @LicensedOnly
    public String forget() {
        return "{}";
    }

    @GET
    @Path("open")
    @UnrestrictedAccess
    public String open() {
        return "{}";
    }

    @GET
    @Path("by-class")
    public String byClass() {
        return "{}";
    }

    @GET
    @Path("broken")
    @UnrestrictedAccess
    public String broken() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("missing")
    @UnrestrictedAccess
    public String missing() {
        throw new NotFoundException("no such note");
    }
}
