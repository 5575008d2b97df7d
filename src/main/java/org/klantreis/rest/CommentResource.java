package org.klantreis.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.klantreis.discussion.Discussion;
import org.klantreis.exchange.CommentRequests;
import org.klantreis.exchange.EditedComment;
import org.klantreis.exchange.Resolving;
import org.klantreis.model.MapAddress;
import org.klantreis.usecase.CurrentUser;
import org.klantreis.usecase.UserNames;

/** One comment with its thread: reading, editing, deleting; and resolving the thread, which any of its comments names. */
@Path("/pages/{page}/maps/{key}/comments/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {

    private final Discussion discussion;
    private final DiscussionTelling telling;
    private final CommentRequests requests = new CommentRequests();

    @Inject
    public CommentResource(Discussion discussion, CurrentUser user, UserNames names) {
        this.discussion = discussion;
        this.telling = new DiscussionTelling(discussion, user, names);
    }

    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("page") String page, @PathParam("key") String key, @PathParam("id") String id,
                         @Context Request request) {
        MapAddress address = Addresses.map(page, key);
        int comment = Addresses.comment(id);
        return Answers.read(request, telling.versionForAsker(address),
                () -> telling.thread(telling.asker(address), discussion.thread(address, comment)));
    }

    @PUT
    @AnonymousSiteAccess
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("page") String page, @PathParam("key") String key, @PathParam("id") String id,
                         InputStream body) {
        MapAddress address = Addresses.map(page, key);
        int comment = Addresses.comment(id);
        discussion.checkMayComment(address);
        Asker asker = telling.asker(address);
        EditedComment wanted = requests.edited(RequestBody.text(body, CommentRequests.MOST_BYTES));
        return Answers.fresh(telling.post(asker, discussion.edit(address, comment, wanted.edition(), wanted.text())));
    }

    @DELETE
    @AnonymousSiteAccess
    public Response delete(@PathParam("page") String page, @PathParam("key") String key, @PathParam("id") String id) {
        discussion.delete(Addresses.map(page, key), Addresses.comment(id));
        return Answers.done();
    }

    @PUT
    @Path("/resolved")
    @AnonymousSiteAccess
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resolve(@PathParam("page") String page, @PathParam("key") String key, @PathParam("id") String id,
                            InputStream body) {
        MapAddress address = Addresses.map(page, key);
        int comment = Addresses.comment(id);
        discussion.checkMayResolve(address);
        Asker asker = telling.asker(address);
        Resolving wanted = requests.resolving(RequestBody.text(body, CommentRequests.MOST_BYTES));
        return Answers.fresh(telling.thread(asker, wanted.resolved()
                ? discussion.resolve(address, comment, wanted.seen()) : discussion.reopen(address, comment)));
    }
}
