package org.klantreis.host.wiki.rest;

import java.io.IOException;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.render.Renderer;
import org.klantreis.host.wiki.web.RequestVisitor;

/** Answers /rest/api as Confluence does. */
public final class ContentRest extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient ContentCalls content;
    private final transient PlaceCalls places;
    private final transient DirectoryCalls directory;
    private final transient WatchCalls watches;
    private final transient AttachmentCalls attachments;
    private final transient AccountCalls accounts;

    public ContentRest(Parts parts, Renderer renderer, RequestVisitor visitor, String baseUrl) {
        super(visitor, baseUrl);
        ContentJson json = new ContentJson(parts, renderer, baseUrl);
        this.content = new ContentCalls(parts, json, renderer);
        this.places = new PlaceCalls(parts, json);
        this.directory = new DirectoryCalls(parts, json);
        this.watches = new WatchCalls(parts);
        this.attachments = new AttachmentCalls(parts.attachments(), json);
        this.accounts = new AccountCalls(parts.accounts());
    }

    @Override
    Answer answer(Call call) throws IOException {
        return switch (call.shape()) {
            case "GET content" -> content.list(call);
            case "POST content" -> content.create(call);
            case "GET content/#" -> content.read(call);
            case "PUT content/#" -> content.update(call);
            case "DELETE content/#" -> content.delete(call);
            case "GET content/#/history" -> content.history(call);
            case "GET content/#/child/page" -> content.children(call);
            case "GET content/#/child/attachment" -> attachments.list(call);
            case "POST content/#/child/attachment" -> attachments.attach(call);
            case "POST content/#/version" -> content.revert(call);
            case "POST contentbody/convert/view" -> content.convert(call);
            case "POST content/#/copy" -> places.copy(call);
            case "POST content/#/pagehierarchy/copy" -> places.copyTree(call);
            case "PUT content/#/move/append/#" -> places.move(call);
            case "GET content/#/restriction", "GET content/#/restriction/byOperation" -> places.restrictions(call);
            case "PUT content/#/restriction" -> places.restrict(call);
            case "DELETE content/#/restriction" -> places.unrestrict(call);
            case "GET space" -> directory.spaces(call);
            case "GET accessmode" -> directory.accessMode();
            case "PUT accessmode" -> directory.changeAccessMode(call);
            case "GET search" -> directory.search(call);
            case "GET user/current" -> directory.currentUser(call);
            case "GET user/watch/content/#" -> watches.tell(call);
            case "POST user/watch/content/#" -> watches.begin(call);
            case "DELETE user/watch/content/#" -> watches.end(call);
            case "GET user" -> directory.user(call);
            default -> other(call);
        };
    }

    /** What has a name in its address. */
    private Answer other(Call call) {
        return switch (call.shape().replaceFirst("(space|admin/user)/[^/]+", "$1/name")) {
            case "GET space/name" -> directory.space(call);
            case "PUT space/name/archive" -> directory.archive(call);
            case "PUT space/name/restore" -> directory.takeUp(call);
            case "DELETE space/name" -> directory.remove(call);
            case "PUT admin/user/name/disable" -> accounts.disable(call);
            case "PUT admin/user/name/enable" -> accounts.enable(call);
            case "DELETE admin/user/name" -> accounts.remove(call);
            default -> throw Refusal.missing();
        };
    }
}
