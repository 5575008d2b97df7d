package org.klantreis.host.wiki.web;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.PageManager;
import java.util.Map;
import java.util.Optional;
import org.klantreis.host.engine.HttpMounts;
import org.klantreis.host.engine.MacroModule;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.wiki.Parts;
import org.klantreis.host.wiki.render.IncludePage;
import org.klantreis.host.wiki.render.InfoPanel;
import org.klantreis.host.wiki.render.Renderer;
import org.klantreis.host.wiki.standin.WikiPageManager;
import org.klantreis.host.wiki.standin.WikiPermissionManager;

/** Puts the screens together and hangs them into the web server. */
public final class WikiPages {
    private final Parts parts;
    private final Plugin plugin;
    private final RequestVisitor visitor;
    private final Map<String, Macro> ownMacros;
    private final Renderer renderer;

    public WikiPages(Parts parts, Plugin plugin, RequestVisitor visitor) {
        this.parts = parts;
        this.plugin = plugin;
        this.visitor = visitor;
        PageManager pages = new WikiPageManager(parts.entities());
        this.renderer = new Renderer(this::macro, pages, contextPath(), this::text);
        Macro include = new IncludePage(pages, new WikiPermissionManager(parts.access()), renderer::html, this::text);
        this.ownMacros = Map.of("include", include, "info", new InfoPanel("info"), "tip", new InfoPanel("success"),
                "note", new InfoPanel("warning"), "warning", new InfoPanel("error"));
    }

    public Renderer renderer() {
        return renderer;
    }

    public void mount(HttpMounts http) {
        SpaceTree tree = new SpaceTree(parts.contents(), parts.access());
        Frame frame = new Frame(new Templates(), parts.access(), parts.mode(), tree, plugin);
        WikiServlet servlet = new WikiServlet(visitor, new ErrorScreen(frame));
        reading(servlet, frame);
        writing(servlet, frame);
        beginning(servlet, frame);
        arranging(servlet, frame, tree);
        account(servlet, frame);
        http.servlet(servlet, "", "/dashboard.action", "/display/*", "/pages/*", "/login.action", "/dologin.action",
                "/logout.action", "/preferences.action", "/outbox.action");
        plugin.servlets().forEach(module -> http.servlet(new DecoratedServlet(module.servlet(), frame, visitor),
                module.patterns().toArray(String[]::new)));
        http.servlet(new Assets(), "/wiki-assets/*");
        http.servlet(new AttachmentServlet(parts.attachments()), "/download/attachments/*");
    }

    private void reading(WikiServlet servlet, Frame frame) {
        Dashboard dashboard = new Dashboard(frame, parts.contents(), parts.access());
        PageScreen page = new PageScreen(frame, parts.entities(), parts.access(), parts.restrictions(),
                parts.watches(), renderer, parts.news());
        WatchScreen watch = new WatchScreen(parts.watches());
        AttachmentScreen attachment = new AttachmentScreen(frame, parts.access(), parts.attachments());
        servlet.get("/", dashboard::show).get("/dashboard.action", dashboard::show)
                .get("/display/", page::byTitle).get("/pages/viewpage.action", page::byId)
                .get("/pages/viewpageattachments.action", attachment::list).post("/pages/doattachfile.action", attachment::attach)
                .post("/pages/watchpage.action", watch::watch).post("/pages/stopwatchingpage.action", watch::stop);
    }

    private void writing(WikiServlet servlet, Frame frame) {
        EditScreen edit = new EditScreen(frame, parts.entities(), parts.access(), parts.publishing(), renderer, plugin);
        HistoryScreen history = new HistoryScreen(frame, parts.entities(), parts.access(), parts.publishing());
        servlet.get("/pages/editpage.action", edit::edit).get("/pages/resumedraft.action", edit::resume)
                .post("/pages/doeditpage.action", edit::save).post("/pages/preview.action", edit::preview)
                .get("/pages/viewpreviousversions.action", history::list)
                .post("/pages/revertpagebacktoversion.action", history::revert);
    }

    private void beginning(WikiServlet servlet, Frame frame) {
        CreateScreen create = new CreateScreen(frame, parts.access(), parts.publishing(), parts.templates(), plugin);
        TemplateScreen template = new TemplateScreen(frame, parts.access(), parts.templates(), renderer, plugin);
        servlet.get("/pages/createpage.action", create::ask).post("/pages/docreatepage.action", create::create)
                .post("/pages/copypage.action", create::copy)
                .get("/pages/templates2/listpagetemplates.action", template::list)
                .get("/pages/templates2/createpagetemplate.action", template::create)
                .get("/pages/templates2/editpagetemplate.action", template::edit)
                .post("/pages/templates2/doeditpagetemplate.action", template::save)
                .post("/pages/templates2/previewpagetemplate.action", template::preview)
                .post("/pages/templates2/removepagetemplate.action", template::remove)
                .post("/pages/templates2/pagetotemplate.action", template::ofPage);
    }

    private void arranging(WikiServlet servlet, Frame frame, SpaceTree tree) {
        PlaceScreen place = new PlaceScreen(frame, parts.access(), tree, parts.moving(), parts.copying());
        TrashScreen trash = new TrashScreen(frame, parts.access(), parts.trash());
        RestrictionScreen restrict = new RestrictionScreen(frame, parts.access(), parts.restrictions(),
                parts.restricting(), parts.users());
        servlet.get("/pages/movepage.action", place::askMove).post("/pages/domovepage.action", place::move)
                .get("/pages/copytree.action", place::askCopyTree).post("/pages/docopytree.action", place::copyTree)
                .get("/pages/removepage.action", trash::askRemove).post("/pages/doremovepage.action", trash::remove)
                .get("/pages/viewtrash.action", trash::list).post("/pages/restore.action", trash::restore)
                .post("/pages/purge.action", trash::purge)
                .get("/pages/pagepermissions.action", restrict::ask)
                .post("/pages/dopagepermissions.action", restrict::restrict);
    }

    private void account(WikiServlet servlet, Frame frame) {
        AccountScreen account = new AccountScreen(frame, parts.users());
        OutboxScreen outbox = new OutboxScreen(frame, parts.outbox());
        servlet.get("/login.action", account::askLogin).post("/dologin.action", account::login)
                .post("/logout.action", account::logout).post("/preferences.action", account::prefer)
                .get("/outbox.action", outbox::show);
    }

    private Optional<Macro> macro(String name) {
        return plugin.macros().stream().filter(macro -> macro.name().equals(name)).map(MacroModule::macro).findFirst()
                .or(() -> Optional.ofNullable(ownMacros.get(name)));
    }

    private String text(String key) {
        return new Texts(visitor.locale()).of(key);
    }

    private String contextPath() {
        return java.net.URI.create(plugin.baseUrl()).getPath();
    }
}
