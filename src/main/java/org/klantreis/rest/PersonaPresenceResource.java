package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.PersonaEditing;
import org.klantreis.usecase.PersonasTogether;

/** That somebody is editing a persona, and who else is. */
@Path("/pages/{page}/personas/{key}/presence")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonaPresenceResource {

    private final PersonasTogether together;
    private final PersonaEditing editing;
    private final RequestJson requests = new RequestJson();

    @Inject
    public PersonaPresenceResource(PersonasTogether together, PersonaEditing editing) {
        this.together = together;
        this.editing = editing;
    }

    @PUT
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.persona(page, key);
        editing.checkMayChange(address);
        boolean leaving = requests.leaving(RequestBody.text(body));
        return Answers.fresh(CompanyForm.of(leaving ? together.leave(address) : together.stay(address)));
    }
}
