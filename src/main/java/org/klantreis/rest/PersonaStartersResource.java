package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.klantreis.starter.PersonaStarters;

/** What a persona may begin with: all of it is shipped, so everybody may know. */
@Path("/persona-starters")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonaStartersResource {

    private final PersonaStarters starters;

    @Inject
    public PersonaStartersResource(PersonaStarters starters) {
        this.starters = starters;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@QueryParam("lang") @DefaultValue("en") String lang) {
        return Answers.fresh(Map.of("results", starters.all(lang).stream().map(GalleryForms::ofPersona).toList()));
    }
}
