package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.klantreis.drawing.Languages;
import org.klantreis.exchange.MapRestore;
import org.klantreis.exchange.RequestJson;
import org.klantreis.model.Document;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.Editing;
import org.klantreis.usecase.History;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.Revision;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.UserNames;
import org.klantreis.usecase.Viewing;

/** The history of a document: its revisions, one of them, and going back to one. */
public abstract class HistoryResource<D extends Document> {

    private final History<D> history;
    private final Viewing<D> viewing;
    private final Editing<D> editing;
    private final UserNames names;
    private final Languages languages;
    private final RequestJson requests = new RequestJson();

    HistoryResource(History<D> history, Viewing<D> viewing, Editing<D> editing, UserNames names, Languages languages) {
        this.history = history;
        this.viewing = viewing;
        this.editing = editing;
        this.names = names;
        this.languages = languages;
    }

    /** @throws Refusal if there can be none */
    abstract MapAddress address(String page, String key);

    /** The key of what is said of the first revision. */
    abstract String begun();

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("page") String page, @PathParam("key") String key,
                         @QueryParam("start") @DefaultValue("0") String start,
                         @QueryParam("limit") @DefaultValue("25") String limit,
                         @QueryParam("changes") @DefaultValue("false") boolean changes, @Context UriInfo uri,
                         @Context Request request) {
        MapAddress address = address(page, key);
        Slice slice = changes ? Addresses.sliceOf(RevisionForms.MOST_WITH_CHANGES, start, limit) : Addresses.slice(start, limit);
        Listing<SignedNote> notes = SignedNote.all(history.notes(address, slice), names);
        return changes ? withChanges(address, notes, uri) : Answers.read(request, ListForm.version(notes),
                () -> ListForm.of(notes, notes.entries().stream().map(RevisionForms::form).toList(), uri));
    }

    private Response withChanges(MapAddress address, Listing<SignedNote> notes, UriInfo uri) {
        return Answers.fresh(new RevisionForms<>(history, languages.ofReader(), begun()).withChanges(address, notes, uri));
    }

    @GET
    @Path("/{number}")
    @AnonymousSiteAccess
    public Response read(@PathParam("page") String page, @PathParam("key") String key,
                         @PathParam("number") String number, @Context Request request) {
        MapAddress address = address(page, key);
        Revision<D> revision = viewing.pinned(address, Addresses.revision(number, key));
        return Answers.read(request, MapForms.version(revision), () -> MapForms.revision(revision));
    }

    @POST
    @Path("/{number}/restore")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(@PathParam("page") String page, @PathParam("key") String key,
                            @PathParam("number") String number, InputStream body) {
        MapAddress address = address(page, key);
        int wanted = Addresses.revision(number, key);
        editing.checkMayChange(address);
        MapRestore sent = requests.restore(RequestBody.text(body));
        return Answers.fresh(MapForms.saved(editing.restore(address, wanted, sent.base(), sent.message())));
    }
}
