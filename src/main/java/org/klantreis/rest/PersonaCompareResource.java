package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.PersonaDrawing;
import org.klantreis.drawing.Presentation;
import org.klantreis.insight.Comparison;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Revision;

/** What differs between two revisions of a persona, in a list and with its card. */
@Path("/pages/{page}/personas/{key}/compare")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonaCompareResource {

    private final PersonaViewing viewing;
    private final PersonaDrawing drawing;
    private final Languages languages;

    @Inject
    public PersonaCompareResource(PersonaViewing viewing, PersonaDrawing drawing, Languages languages) {
        this.viewing = viewing;
        this.drawing = drawing;
        this.languages = languages;
    }

    @GET
    @AnonymousSiteAccess
    public Response compare(@PathParam("page") String page, @PathParam("key") String key,
                            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to) {
        MapAddress address = Addresses.persona(page, key);
        Revision<Persona> before = viewing.pinned(address, Addresses.revision(from, key));
        Revision<Persona> after = viewing.pinned(address, Addresses.revision(to, key));
        Presentation presentation = Presentation.of(address, after.number(), "compare-" + before.number() + "-" + after.number());
        return Answers.fresh(new ComparisonForm(languages.ofReader()).of(before.number(), after.number(),
                Comparison.of(before.document(), after.document()), drawing.html(after.document(), presentation, languages)));
    }
}
