package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.klantreis.discussion.Discussion;
import org.klantreis.discussion.PlacedPost;
import org.klantreis.exchange.CommentRequests;
import org.klantreis.exchange.NewComment;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.Slice;
import org.klantreis.usecase.UserNames;

/** The discussion of a map: what people talk about there, and saying something. Guests may, where the space lets them. */
@Path("/pages/{page}/maps/{key}/comments")
@Produces(MediaType.APPLICATION_JSON)
public final class DiscussionResource {

    private final Discussion discussion;
    private final DiscussionTelling telling;
    private final CommentRequests requests = new CommentRequests();

    @Inject
    public DiscussionResource(Discussion discussion, CurrentUser user, UserNames names) {
        this.discussion = discussion;
        this.telling = new DiscussionTelling(discussion, user, names);
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("page") String page, @PathParam("key") String key,
                         @QueryParam("start") @DefaultValue("0") String start,
                         @QueryParam("limit") @DefaultValue("25") String limit, @Context UriInfo uri,
                         @Context Request request) {
        MapAddress address = Addresses.map(page, key);
        Slice slice = Addresses.slice(start, limit);
        return Answers.read(request, telling.versionForAsker(address),
                () -> telling.list(address, discussion.threads(address, slice), uri));
    }

    @POST
    @AnonymousSiteAccess
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("page") String page, @PathParam("key") String key, InputStream body,
                          @Context UriInfo uri) {
        MapAddress address = Addresses.map(page, key);
        discussion.checkMayComment(address);
        Asker asker = telling.asker(address);
        PlacedPost post = post(address, requests.newComment(RequestBody.text(body, CommentRequests.MOST_BYTES)));
        String id = Integer.toString(post.posted().comment().id());
        return post.posted().repeated() ? Answers.fresh(telling.post(asker, post))
                : Answers.created(uri.getAbsolutePathBuilder().path(id).build(), telling.post(asker, post));
    }

    private PlacedPost post(MapAddress address, NewComment wanted) {
        return wanted.replyTo().isPresent()
                ? discussion.reply(address, wanted.replyTo().getAsInt(), wanted.text(), wanted.token())
                : discussion.begin(address, wanted.place(), wanted.text(), wanted.token());
    }
}
