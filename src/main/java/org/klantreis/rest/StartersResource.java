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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.drawing.Languages;
import org.klantreis.drawing.MapDrawing;
import org.klantreis.drawing.Presentation;
import org.klantreis.drawing.Texts;
import org.klantreis.starter.OfferedStarters;
import org.klantreis.starter.Starter;
import org.klantreis.starter.Starters;
import org.klantreis.starter.TeamStarter;

/** What a map may begin with: all starters, each with a small picture, and each as a whole. */
@Path("/starters")
public final class StartersResource {

    private final Starters shipped;
    private final OfferedStarters offered;
    private final MapDrawing drawing;
    private final Languages languages;

    @Inject
    public StartersResource(Starters shipped, OfferedStarters offered, MapDrawing drawing, Languages languages) {
        this.shipped = shipped;
        this.offered = offered;
        this.drawing = drawing;
        this.languages = languages;
    }

    @GET
    @AnonymousSiteAccess
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@QueryParam("lang") @DefaultValue("en") String lang, @QueryParam("space") @DefaultValue("") String space) {
        Texts reader = languages.ofReader();
        List<TeamStarter> ofTeams = offered.ofTeams(named(space));
        return Answers.fresh(Map.of("results", Stream.concat(
                shipped.all(lang).stream().map(starter -> GalleryForms.shipped(starter, reader)),
                ofTeams.stream().map(GalleryForms::ofTeam)).toList()));
    }

    @GET
    @Path("/{id}/drawing")
    @AnonymousSiteAccess
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public Response draw(@PathParam("id") String id, @QueryParam("lang") @DefaultValue("en") String lang,
                         @QueryParam("space") @DefaultValue("") String space, @QueryParam("view") @DefaultValue("journey") String view) {
        Starter starter = offered.find(id, lang, named(space));
        Presentation whole = Presentation.of(Presentation.NOWHERE, 0, "starter").as(DraftPresentation.view(view));
        return Answers.html(drawing.html(starter.journey(), whole, languages));
    }

    /** Without one, what holds in all spaces. */
    private static Optional<String> named(String space) {
        return Optional.of(space).filter(key -> !key.isBlank());
    }
}
