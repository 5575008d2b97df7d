package org.klantreis.host.wiki;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUserResolver;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.Set;
import org.klantreis.host.engine.Database;
import org.klantreis.host.engine.HostServices;
import org.klantreis.host.engine.HttpMounts;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.engine.Site;
import org.klantreis.host.engine.Visitor;
import org.klantreis.host.wiki.content.Schema;
import org.klantreis.host.wiki.demo.DemoCalls;
import org.klantreis.host.wiki.demo.DemoContent;
import org.klantreis.host.wiki.demo.DueCalls;
import org.klantreis.host.wiki.render.StoredMacros;
import org.klantreis.host.wiki.rest.ContentRest;
import org.klantreis.host.wiki.rest.CreateDialogRest;
import org.klantreis.host.wiki.rest.ReadOnlyFilter;
import org.klantreis.host.wiki.standin.WikiPageManager;
import org.klantreis.host.wiki.standin.WikiPermissionManager;
import org.klantreis.host.wiki.standin.WikiSpaceManager;
import org.klantreis.host.wiki.standin.WikiUserAccessor;
import org.klantreis.host.wiki.web.RequestVisitor;
import org.klantreis.host.wiki.web.SignIn;
import org.klantreis.host.wiki.web.WikiPages;

/** The embedded wiki: its rows, what plugins see of them, and its pages. */
public final class Wiki implements Site {
    private final Parts parts;
    private final RequestVisitor visitor;
    private final DueCalls due;
    private final Set<String> missing;
    private String baseUrl = "";

    public Wiki(Database database, EventPublisher events) {
        this(database, events, Set.of());
    }

    private Wiki(Database database, EventPublisher events, Set<String> missing) {
        this.missing = missing;
        Schema.create(database);
        this.parts = Parts.over(database.jdbc(), database.transactions(), events, Clock.systemUTC());
        this.visitor = new RequestVisitor(parts.users());
        this.due = new DueCalls(database.jdbc());
        new DemoContent(parts, due, database.transactions()).write();
    }

    /** A wiki that neither sends mails nor fills inboxes, nor tells who watches what. */
    public static Wiki withoutPost(Database database, EventPublisher events) {
        return new Wiki(database, events, Post.PACKAGES);
    }

    /** A wiki whose Create dialog knows no blueprints. */
    public static Wiki withoutBlueprints(Database database, EventPublisher events) {
        return new Wiki(database, events, Set.of(AbstractBlueprintContextProvider.class.getPackageName()));
    }

    @Override
    public void register(HostServices services) {
        WikiUserAccessor users = new WikiUserAccessor(parts.users());
        services.register(PageManager.class, new WikiPageManager(parts.entities()))
                .register(SpaceManager.class, new WikiSpaceManager(parts.entities()))
                .register(PermissionManager.class, new WikiPermissionManager(parts.access()))
                .register(UserAccessor.class, users)
                .register(ConfluenceUserResolver.class, users)
                .register(XhtmlContent.class, new StoredMacros());
        if (!missing.containsAll(Post.PACKAGES)) {
            Post.offer(services, parts, Clock.systemUTC());
        }
    }

    @Override
    public Set<String> missingPackages() {
        return missing;
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void mount(HttpMounts http, Plugin plugin) {
        baseUrl = plugin.baseUrl();
        http.filter(new SignIn(parts.users(), visitor));
        http.filter(new ReadOnlyFilter(parts.mode(), visitor));
        WikiPages pages = new WikiPages(parts, plugin, visitor);
        pages.mount(http);
        http.servlet(new ContentRest(parts, pages.renderer(), visitor, baseUrl), "/rest/api/*");
        http.servlet(new CreateDialogRest(parts, plugin, visitor), "/rest/create-dialog/1.0/*");
    }

    /** Makes the demo's maps once the server answers, as a person would: by calling it. */
    @Override
    public void started() {
        new DemoCalls(due, baseUrl).make();
    }

    @Override
    public void stopped() {
    }
}
