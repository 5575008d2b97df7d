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
import org.klantreis.exchange.NewPersona;
import org.klantreis.exchange.PersonaRequests;
import org.klantreis.model.MapAddress;
import org.klantreis.model.Persona;
import org.klantreis.starter.PersonaBeginning;
import org.klantreis.starter.WantedPersona;
import org.klantreis.usecase.Listing;
import org.klantreis.usecase.MapHead;
import org.klantreis.usecase.PersonaEditing;
import org.klantreis.usecase.PersonaViewing;
import org.klantreis.usecase.Revision;

/** The personas of a page: which there are, begin one, read one, save one, merge into a draft of one. */
@Path("/pages/{page}/personas")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonasResource {

    private final PersonaViewing viewing;
    private final PersonaEditing editing;
    private final PersonaBeginning beginning;
    private final PersonaRequests requests = new PersonaRequests();

    @Inject
    public PersonasResource(PersonaViewing viewing, PersonaEditing editing, PersonaBeginning beginning) {
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
                () -> ListForm.of(heads, heads.entries().stream().map(MapForms::persona).toList(), uri));
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("page") String page, InputStream body, @Context UriInfo uri) {
        long home = Addresses.page(page);
        editing.checkMayEdit(new MapAddress(home, MapAddress.MAIN));
        NewPersona wanted = requests.newPersona(RequestBody.text(body));
        MapAddress address = new MapAddress(home, wanted.key().orElse(MapAddress.MAIN));
        Revision<Persona> begun = begin(address, wanted);
        return Answers.created(uri.getAbsolutePathBuilder().path(address.key()).build(), MapForms.created(begun));
    }

    @GET
    @Path("/{key}")
    @AnonymousSiteAccess
    public Response read(@PathParam("page") String page, @PathParam("key") String key, @Context Request request) {
        Revision<Persona> current = viewing.current(Addresses.persona(page, key));
        return Answers.read(request, "" + current.number(), () -> MapForms.revision(current));
    }

    @PUT
    @Path("/{key}")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.persona(page, key);
        editing.checkMayChange(address);
        var wanted = requests.save(RequestBody.text(body));
        return Answers.fresh(MapForms.saved(editing.save(address, SentDraft.of(wanted), wanted.message())));
    }

    @POST
    @Path("/{key}/merge")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(@PathParam("page") String page, @PathParam("key") String key, InputStream body) {
        MapAddress address = Addresses.persona(page, key);
        editing.checkMayChange(address);
        return Answers.fresh(MapForms.merged(
                editing.merge(address, SentDraft.of(requests.save(RequestBody.text(body))))));
    }

    private Revision<Persona> begin(MapAddress address, NewPersona wanted) {
        if (wanted.starter().isPresent() == wanted.document().isPresent()) {
            throw new Refusal(422, "one-of-two");
        }
        return wanted.document().map(document -> editing.create(address, document)).orElseGet(() -> beginning.begin(address,
                new WantedPersona(wanted.starter().get(), wanted.language().orElse("en"), wanted.title(), wanted.role())));
    }
}
