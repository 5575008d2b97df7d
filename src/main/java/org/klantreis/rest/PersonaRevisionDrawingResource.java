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
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Revision;

/** How a persona looked when a revision was saved. */
@Path("/pages/{page}/personas/{key}/revisions/{number}/drawing")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public final class PersonaRevisionDrawingResource {

    private final PersonaViewing viewing;
    private final PersonaDrawing drawing;
    private final Languages languages;

    @Inject
    public PersonaRevisionDrawingResource(PersonaViewing viewing, PersonaDrawing drawing, Languages languages) {
        this.viewing = viewing;
        this.drawing = drawing;
        this.languages = languages;
    }

    @GET
    @AnonymousSiteAccess
    public Response draw(@PathParam("page") String page, @PathParam("key") String key, @PathParam("number") String number,
                         @QueryParam("instance") @DefaultValue("") String instance) {
        MapAddress address = Addresses.persona(page, key);
        Revision<Persona> revision = viewing.pinned(address, Addresses.revision(number, key));
        Presentation presentation = DraftPresentation.of(address, revision.number(), instance, "journey", "");
        return Answers.html(drawing.html(revision.document(), presentation, languages));
    }
}
