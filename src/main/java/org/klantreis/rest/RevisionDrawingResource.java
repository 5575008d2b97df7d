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
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.Presentation;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.Revision;

/** How a map looked when a revision was saved. */
@Path("/pages/{page}/maps/{key}/revisions/{number}/drawing")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public final class RevisionDrawingResource {

    private final MapViewing viewing;
    private final MapDrawing drawing;
    private final Languages languages;

    @Inject
    public RevisionDrawingResource(MapViewing viewing, MapDrawing drawing, Languages languages) {
        this.viewing = viewing;
        this.drawing = drawing;
        this.languages = languages;
    }

    @GET
    @AnonymousSiteAccess
    public Response draw(@PathParam("page") String page, @PathParam("key") String key, @PathParam("number") String number,
                         @QueryParam("view") @DefaultValue("journey") String view, @QueryParam("instance") @DefaultValue("") String instance,
                         @QueryParam("lanes") @DefaultValue("") String lanes) {
        MapAddress address = Addresses.map(page, key);
        Revision<Journey> revision = viewing.pinned(address, Addresses.revision(number, key));
        Presentation presentation = DraftPresentation.of(address, revision.number(), instance, view, lanes);
        return Answers.html(drawing.html(revision.document(), presentation, languages));
    }
}
