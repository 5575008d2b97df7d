package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.klantreis.discussion.Discussion;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.UserNames;

/** What is new in the discussion of a map. Asked again and again, so without news it costs one look and an empty answer. */
@Path("/pages/{page}/maps/{key}/comments/news")
@Produces(MediaType.APPLICATION_JSON)
public final class DiscussionNewsResource {

    private final Discussion discussion;
    private final DiscussionTelling telling;

    @Inject
    public DiscussionNewsResource(Discussion discussion, CurrentUser user, UserNames names) {
        this.discussion = discussion;
        this.telling = new DiscussionTelling(discussion, user, names);
    }

    @GET
    @AnonymousSiteAccess
    public Response news(@PathParam("page") String page, @PathParam("key") String key,
                         @QueryParam("since") @DefaultValue("") String since, @Context Request request) {
        MapAddress address = Addresses.map(page, key);
        int known = Addresses.since(since);
        return Answers.read(request, DiscussionTelling.version(discussion.head(address)),
                () -> telling.news(address, discussion.news(address, known)));
    }
}
