package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.klantreis.drawing.Languages;

/** What scripts say and offer: texts for the reader, words for maps of a language, limits. Open to all, for it tells of no map. */
@Path("/words/{lang}")
@Produces(MediaType.APPLICATION_JSON)
public final class WordsResource {

    private final Languages languages;

    @Inject
    public WordsResource(Languages languages) {
        this.languages = languages;
    }

    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("lang") String lang, @Context Request request) {
        Map<String, Object> words = WordsForm.of(languages.ofReader(), languages.ofMap(lang));
        return Answers.read(request, Answers.versionOf(words), () -> words);
    }
}
