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
import org.klantreis.drawing.PersonaDrawing;
import org.klantreis.exchange.PersonaDraft;
import org.klantreis.exchange.PersonaRequests;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.PersonaEditing;

/** How a draft of a persona looks before it is saved. Nothing is stored. */
@Path("/pages/{page}/personas/{key}/preview")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
public final class PersonaPreviewResource {

    private final PersonaEditing editing;
    private final PersonaDrawing drawing;
    private final Languages languages;
    private final PersonaRequests requests = new PersonaRequests();

    @Inject
    public PersonaPreviewResource(PersonaEditing editing, PersonaDrawing drawing, Languages languages) {
        this.editing = editing;
        this.drawing = drawing;
        this.languages = languages;
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draw(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.persona(page, key);
        editing.checkMayEdit(address);
        PersonaDraft draft = requests.draft(RequestBody.text(body));
        return Answers.html(drawing.html(draft.document(), DraftPresentation.of(address, draft), languages));
    }
}
