package org.klantreis.host.wiki.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.PageTemplate;
import org.klantreis.host.wiki.content.PageTemplates;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.render.PageContext;
import org.klantreis.host.wiki.render.Renderer;

/** Lists, writes and removes page templates, and makes one of a page. */
final class TemplateScreen {
    private static final String LIST = "/pages/templates2/listpagetemplates.action?key=";

    private final Frame frame;
    private final Access access;
    private final PageTemplates templates;
    private final Renderer renderer;
    private final MacroCatalogue macros;

    TemplateScreen(Frame frame, Access access, PageTemplates templates, Renderer renderer, Plugin plugin) {
        this.frame = frame;
        this.access = access;
        this.templates = templates;
        this.renderer = renderer;
        this.macros = new MacroCatalogue(plugin);
    }

    void list(Visit visit) throws IOException {
        String space = visit.param("key");
        frame.show(visit, space, Frame.View.of("templates", visit.texts().of("template.list"), Map.of("key", space,
                "templates", templates.offered(visit.user(), space),
                "mayWriteGlobal", templates.mayWriteGlobal(visit.user()))));
    }

    void create(Visit visit) throws IOException {
        templates.toWrite(visit.user(), visit.param("key"));
        editor(visit, new PageTemplate(0, visit.param("key"), "", ""), "");
    }

    void edit(Visit visit) throws IOException {
        editor(visit, templates.toEdit(visit.user(), visit.id("entityId")), "");
    }

    void save(Visit visit) throws IOException {
        PageTemplate template = sent(visit);
        try {
            templates.save(visit.user(), template);
            visit.go(LIST + Frame.encoded(visit.param("spaceKey")));
        } catch (Refusal refusal) {
            if (refusal.status() == 403 || refusal.status() == 404) {
                throw refusal;
            }
            visit.response().setStatus(refusal.status());
            editor(visit, template, visit.texts().of(refusal.getMessage(), refusal.values()));
        }
    }

    /** Draws the text as it would be on a page; there is no page yet, so macros see no entity. */
    void preview(Visit visit) throws IOException {
        PageTemplate template = sent(visit);
        templates.toWrite(visit.user(), template.space());
        visit.at(address(visit, template));
        frame.show(visit, template.space(), () -> Frame.View.of("output", template.name(), Map.of("contentHtml",
                renderer.html(template.body(), PageContext.withoutPage(ConversionContextOutputType.PREVIEW)))));
    }

    void remove(Visit visit) throws IOException {
        templates.remove(visit.user(), visit.id("entityId"));
        visit.go(LIST + Frame.encoded(visit.param("spaceKey")));
    }

    void ofPage(Visit visit) throws IOException {
        Content page = access.toView(visit.user(), visit.id("pageId"));
        templates.save(visit.user(), new PageTemplate(0, page.space(), page.title(), page.body()));
        visit.go(LIST + page.space());
    }

    /** A template that exists keeps its space, whatever the form says. */
    private PageTemplate sent(Visit visit) {
        long id = visit.id("entityId");
        String space = id == 0 ? visit.param("key") : templates.toEdit(visit.user(), id).space();
        return new PageTemplate(id, space, visit.param("title"), visit.param("wysiwygContent"));
    }

    private void editor(Visit visit, PageTemplate template, String error) throws IOException {
        visit.at(address(visit, template));
        frame.show(visit, template.space(), () -> new Frame.View("template", visit.texts().of("template.title"), Map.of(
                "template", template, "pageTitle", template.name(), "body", template.body(), "error", error,
                "spaceKey", visit.param("spaceKey"), "preview", "/pages/templates2/previewpagetemplate.action",
                "macrosHtml", macros.entriesHtml(), "textsHtml", macros.wordsHtml(visit.texts())),
                List.of("editor", "macro-browser")));
    }

    private static String address(Visit visit, PageTemplate template) {
        String which = template.id() == 0 ? "createpagetemplate.action?key=" + template.space()
                : "editpagetemplate.action?entityId=" + template.id();
        return "/pages/templates2/" + which + "&spaceKey=" + Frame.encoded(visit.param("spaceKey"));
    }
}
