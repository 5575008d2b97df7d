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
import java.util.Map;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.Texts;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;
import org.klantreis.usecase.Hidden;

/** What a map may begin with: all starters, each with a small picture, and each as a whole. */
@Path("/starters")
public final class StartersResource {

    private final Starters starters;
    private final MapDrawing drawing;
    private final Languages languages;

    @Inject
    public StartersResource(Starters starters, MapDrawing drawing, Languages languages) {
        this.starters = starters;
        this.drawing = drawing;
        this.languages = languages;
    }

    @GET
    @AnonymousSiteAccess
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@QueryParam("lang") @DefaultValue("en") String lang) {
        Texts reader = languages.ofReader();
        return Answers.fresh(Map.of("results", starters.all(lang).stream().map(one -> GalleryForms.shipped(one, reader)).toList()));
    }

    @GET
    @Path("/{id}/drawing")
    @AnonymousSiteAccess
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response draw(@PathParam("id") String id, @QueryParam("lang") @DefaultValue("en") String lang) {
        Starter starter = starters.find(id, lang).orElseThrow(() -> Hidden.starter(id));
        return Answers.html(drawing.html(starter.journey(), Presentation.of(Presentation.NOWHERE, 0, "starter"), languages));
    }
}
