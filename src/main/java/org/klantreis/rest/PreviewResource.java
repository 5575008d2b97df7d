package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.exchange.MapDraft;
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapEditing;

/** How a draft looks before it is saved. Nothing is stored. */
@Path("/pages/{page}/maps/{key}/preview")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public final class PreviewResource {

    private final MapEditing editing;
    private final MapDrawing drawing;
    private final Languages languages;
    private final RequestJson requests = new RequestJson();

    @Inject
    public PreviewResource(MapEditing editing, MapDrawing drawing, Languages languages) {
        this.editing = editing;
        this.drawing = drawing;
        this.languages = languages;
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draw(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.map(page, key);
        editing.checkMayEdit(address);
        MapDraft draft = requests.draft(RequestBody.text(body));
        return Answers.html(drawing.html(editing.told(draft.document()), DraftPresentation.of(address, draft), languages));
    }
}
