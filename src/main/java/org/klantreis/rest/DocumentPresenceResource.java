package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Editing;
import org.klantreis.usecase.EditingTogether;

/** That somebody is editing a document of one kind, and who else is. */
public abstract class DocumentPresenceResource {

    private final EditingTogether together;
    private final Editing<?> editing;
    private final RequestJson requests = new RequestJson();

    DocumentPresenceResource(EditingTogether together, Editing<?> editing) {
        this.together = together;
        this.editing = editing;
    }

    /** @throws Refusal if there can be none */
    abstract MapAddress address(String page, String key);

    @PUT
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = address(page, key);
        editing.checkMayChange(address);
        boolean leaving = requests.leaving(RequestBody.text(body));
        return Answers.fresh(CompanyForm.of(leaving ? together.leave(address) : together.stay(address)));
    }
}
