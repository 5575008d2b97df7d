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
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.View;
import org.klantreis.insight.Comparison;
import org.klantreis.insight.Union;
import org.klantreis.model.Journey;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.MapViewing;
import org.klantreis.usecase.Revision;

/** What differs between two revisions of a map, in a list and on the map. */
@Path("/pages/{page}/maps/{key}/compare")
@Produces(MediaType.APPLICATION_JSON)
public final class CompareResource {

    private final MapViewing viewing;
    private final MapDrawing drawing;
    private final Languages languages;

    @Inject
    public CompareResource(MapViewing viewing, MapDrawing drawing, Languages languages) {
        this.viewing = viewing;
        this.drawing = drawing;
        this.languages = languages;
    }

    @GET
    @AnonymousSiteAccess
    public Response compare(@PathParam("page") String page, @PathParam("key") String key,
                            @QueryParam("from") @DefaultValue("") String from, @QueryParam("to") @DefaultValue("") String to,
                            @QueryParam("view") @DefaultValue("journey") String view) {
        MapAddress address = Addresses.map(page, key);
        Revision<Journey> before = viewing.pinned(address, Addresses.revision(from, key));
        Revision<Journey> after = viewing.pinned(address, Addresses.revision(to, key));
        Comparison<Journey> comparison = Comparison.of(before.document(), after.document());
        String html = html(before, after, Union.of(before.document(), after.document()), DraftPresentation.view(view));
        return Answers.fresh(new ComparisonForm(languages.ofReader()).of(before.number(), after.number(), comparison, html));
    }

    private String html(Revision<Journey> before, Revision<Journey> after, Journey union, View view) {
        String instance = "compare-" + before.number() + "-" + after.number();
        return drawing.html(union, Presentation.of(after.address(), after.number(), instance).as(view), languages);
    }
}
