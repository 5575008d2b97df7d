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
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapEditing;

/** What others saved, merged into a draft that goes on being edited. Nothing is stored. */
@Path("/pages/{page}/maps/{key}/merge")
@Produces(MediaType.APPLICATION_JSON)
public final class MergeResource {

    private final MapEditing editing;
    private final RequestJson requests = new RequestJson();

    @Inject
    public MergeResource(MapEditing editing) {
        this.editing = editing;
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.map(page, key);
        editing.checkMayChange(address);
        return Answers.fresh(MapForms.merged(
                editing.merge(address, SentDraft.of(requests.save(RequestBody.text(body))))));
    }
}
