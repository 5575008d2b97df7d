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
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapsTogether;

/** That somebody is editing a map, and who else is. */
@Path("/pages/{page}/maps/{key}/presence")
@Produces(MediaType.APPLICATION_JSON)
public final class PresenceResource {

    private final MapsTogether together;
    private final MapEditing editing;
    private final RequestJson requests = new RequestJson();

    @Inject
    public PresenceResource(MapsTogether together, MapEditing editing) {
        this.together = together;
        this.editing = editing;
    }

    @PUT
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.map(page, key);
        editing.checkMayChange(address);
        boolean leaving = requests.leaving(RequestBody.text(body));
        return Answers.fresh(CompanyForm.of(leaving ? together.leave(address) : together.stay(address)));
    }
}
