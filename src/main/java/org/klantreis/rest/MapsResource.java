package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.klantreis.exchange.DocumentSave;
import org.klantreis.exchange.NewMap;
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.starter.Beginning;
import org.klantreis.starter.MapBeginning;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapEditing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.Revision;

/** The maps of a page: which there are, begin one, read one, save one. */
@Path("/pages/{page}/maps")
@Produces(MediaType.APPLICATION_JSON)
public final class MapsResource {

    private final MapViewing viewing;
    private final MapEditing editing;
    private final MapBeginning beginning;
    private final RequestJson requests = new RequestJson();

    @Inject
    public MapsResource(MapViewing viewing, MapEditing editing, MapBeginning beginning) {
        this.viewing = viewing;
        this.editing = editing;
        this.beginning = beginning;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("page") String page, @QueryParam("start") @DefaultValue("0") String start,
                         @QueryParam("limit") @DefaultValue("25") String limit, @Context UriInfo uri,
                         @Context Request request) {
        Listing<MapHead> heads = viewing.ofPage(Addresses.page(page), Addresses.slice(start, limit));
        return Answers.read(request, ListForm.version(heads),
                () -> ListForm.of(heads, heads.entries().stream().map(MapForms::head).toList(), uri));
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("page") String page, InputStream body, @Context UriInfo uri) {
        long home = Addresses.page(page);
        editing.checkMayEdit(new MapAddress(home, MapAddress.MAIN));
        NewMap wanted = requests.newMap(RequestBody.text(body));
        MapAddress address = new MapAddress(home, wanted.key().orElse(MapAddress.MAIN));
        Revision<Journey> begun = begin(address, wanted);
        return Answers.created(uri.getAbsolutePathBuilder().path(address.key()).build(), MapForms.created(begun));
    }

    @GET
    @Path("/{key}")
    @AnonymousSiteAccess
    public Response read(@PathParam("page") String page, @PathParam("key") String key, @Context Request request) {
        Revision<Journey> current = viewing.current(Addresses.map(page, key));
        return Answers.read(request, MapForms.version(current), () -> MapForms.revision(current));
    }

    @PUT
    @Path("/{key}")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.map(page, key);
        editing.checkMayChange(address);
        DocumentSave<Journey> wanted = requests.save(RequestBody.text(body));
        return Answers.fresh(MapForms.saved(editing.save(address, SentDraft.of(wanted), wanted.message())));
    }

    private Revision<Journey> begin(MapAddress address, NewMap wanted) {
        if (wanted.starter().isPresent() == wanted.document().isPresent()) {
            throw new Refusal(422, "one-of-two");
        }
        return wanted.starter().isPresent()
                ? beginning.begin(address, beginning(wanted, wanted.starter().get()))
                : editing.create(address, wanted.document().get());
    }

    private static Beginning beginning(NewMap wanted, String starter) {
        return new Beginning(starter, wanted.language().orElse("en"), wanted.title(), wanted.state(), wanted.persona());
    }
}
