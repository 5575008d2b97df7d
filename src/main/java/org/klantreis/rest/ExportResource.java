package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.klantreis.discussion.Discussion;
import org.klantreis.exchange.AnswerJson;
import org.klantreis.exchange.MapJson;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.UserNames;

/** A map to take along as a file: its document, and if that is wanted all that people say about it. */
@Path("/pages/{page}/maps/{key}/export/json")
@Produces(MediaType.APPLICATION_JSON)
public final class ExportResource {

    private final MapViewing viewing;
    private final Discussion discussion;
    private final ExportForm form;

    @Inject
    public ExportResource(MapViewing viewing, Discussion discussion, UserNames names) {
        this.viewing = viewing;
        this.discussion = discussion;
        this.form = new ExportForm(names);
    }

    @GET
    @AnonymousSiteAccess
    public Response export(@PathParam("page") String page, @PathParam("key") String key,
                           @QueryParam("comments") @DefaultValue("false") String comments) {
        MapAddress address = Addresses.map(page, key);
        return Answers.file(name(address), Addresses.flag("comments", comments) ? withComments(address) : document(address));
    }

    private String document(MapAddress address) {
        return new MapJson().write(viewing.current(address).document());
    }

    private String withComments(MapAddress address) {
        return new AnswerJson().write(form.of(discussion.whole(address)));
    }

    /** With the page, because most maps are the only one of theirs and have the same key. */
    private static String name(MapAddress address) {
        return "klantreis-" + address.page() + "-" + address.key() + ".json";
    }
}
