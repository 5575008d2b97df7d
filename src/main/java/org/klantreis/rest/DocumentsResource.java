package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import org.klantreis.exchange.DocumentSave;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Editing;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.Viewing;

/** The documents of one kind on a page: which there are, begin one, read one, save one, merge into a draft of one. */
public abstract class DocumentsResource<D extends Document> {

    private final Viewing<D> viewing;
    private final Editing<D> editing;

    DocumentsResource(Viewing<D> viewing, Editing<D> editing) {
        this.viewing = viewing;
        this.editing = editing;
    }

    /** @throws Refusal if there can be none */
    abstract MapAddress address(String page, String key);

    /** How a list tells of one. */
    abstract Map<String, Object> form(MapHead head);

    /** Reads what should be saved, or merged. */
    abstract DocumentSave<D> save(String body);

    /** Begins what the body of a request asks for. */
    abstract Revision<D> begin(long page, String body);

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("page") String page, @QueryParam("start") @DefaultValue("0") String start,
                         @QueryParam("limit") @DefaultValue("25") String limit, @Context UriInfo uri,
                         @Context Request request) {
        Listing<MapHead> heads = viewing.ofPage(Addresses.page(page), Addresses.slice(start, limit));
        return Answers.read(request, ListForm.version(heads),
                () -> ListForm.of(heads, heads.entries().stream().map(this::form).toList(), uri));
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("page") String page, InputStream body, @Context UriInfo uri) {
        long home = Addresses.page(page);
        editing.checkMayEdit(new MapAddress(home, MapAddress.MAIN));
        Revision<D> begun = begin(home, RequestBody.text(body));
        return Answers.created(uri.getAbsolutePathBuilder().path(begun.address().key()).build(), MapForms.created(begun));
    }

    @GET
    @Path("/{key}")
    @AnonymousSiteAccess
    public Response read(@PathParam("page") String page, @PathParam("key") String key, @Context Request request) {
        Revision<D> current = viewing.current(address(page, key));
        return Answers.read(request, MapForms.version(current), () -> MapForms.revision(current));
    }

    @PUT
    @Path("/{key}")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = address(page, key);
        editing.checkMayChange(address);
        DocumentSave<D> wanted = save(RequestBody.text(body));
        return Answers.fresh(MapForms.saved(editing.save(address, SentDraft.of(wanted), wanted.message())));
    }

    /** What others saved, merged into a draft that goes on being edited. Nothing is stored. */
    @POST
    @Path("/{key}/merge")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = address(page, key);
        editing.checkMayChange(address);
        return Answers.fresh(MapForms.merged(editing.merge(address, SentDraft.of(save(RequestBody.text(body))))));
    }
}
