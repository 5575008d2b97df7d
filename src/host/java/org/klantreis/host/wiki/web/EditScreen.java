package org.klantreis.host.wiki.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Publishing;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.render.PageContext;
import org.klantreis.host.wiki.render.Renderer;
import org.klantreis.host.wiki.standin.Entities;
import org.klantreis.host.wiki.standin.PageAddress;

/** The editor: a title, the page in storage format, and the macro browser. */
final class EditScreen {
    private final Frame frame;
    private final Entities entities;
    private final Access access;
    private final Publishing publishing;
    private final Renderer renderer;
    private final MacroCatalogue macros;

    EditScreen(Frame frame, Entities entities, Access access, Publishing publishing, Renderer renderer, Plugin plugin) {
        this.frame = frame;
        this.entities = entities;
        this.access = access;
        this.publishing = publishing;
        this.renderer = renderer;
        this.macros = new MacroCatalogue(plugin);
    }

    void edit(Visit visit) throws IOException {
        Content page = access.toEdit(visit.user(), visit.id("pageId"));
        editor(visit, page, page.title(), page.body(), "");
    }

    void resume(Visit visit) throws IOException {
        Content draft = access.toEdit(visit.user(), visit.id("draftId"));
        editor(visit, draft, draft.title(), draft.body(), "");
    }

    /** Publishes; what cannot be published comes back in the editor with the reason, and nothing typed is lost. */
    void save(Visit visit) throws IOException {
        Content before = access.toEdit(visit.user(), visit.id("pageId"));
        try {
            Content page = publishing.publish(visit.user(), before.id(), (int) visit.id("originalVersion"),
                    visit.param("title"), visit.param("wysiwygContent"), visit.param("versionComment"));
            visit.go(PageAddress.of(page));
        } catch (Refusal refusal) {
            if (refusal.status() == 403 || refusal.status() == 404) {
                throw refusal;
            }
            visit.response().setStatus(refusal.status());
            editor(visit, before, visit.param("title"), visit.param("wysiwygContent"),
                    visit.texts().of(refusal.getMessage(), refusal.values()));
        }
    }

    /** Answers the page as it would be drawn, without its frame. */
    void preview(Visit visit) throws IOException {
        Content page = access.toEdit(visit.user(), visit.id("pageId"));
        visit.at(address(page));
        frame.show(visit, page, () -> Frame.View.of("output", visit.param("title"), Map.of("contentHtml",
                renderer.html(visit.param("wysiwygContent"),
                        PageContext.of(entities.page(page), ConversionContextOutputType.PREVIEW)))));
    }

    private void editor(Visit visit, Content page, String title, String body, String error) throws IOException {
        visit.at(address(page));
        Optional<WikiUser> other = entities.users().byName(page.modifier());
        frame.show(visit, page, () -> new Frame.View("edit",
                visit.texts().of(page.draft() ? "edit.new" : "edit.title", page.title()), Map.of(
                "page", page, "pageTitle", title, "body", body, "error", error, "path", PageAddress.of(page),
                "preview", "/pages/preview.action",
                "modifier", other.map(WikiUser::fullName).orElse(page.modifier()),
                "macrosHtml", macros.entriesHtml(), "textsHtml", macros.wordsHtml(visit.texts())),
                List.of("editor", "macro-browser")));
    }

    private static String address(Content page) {
        return page.draft() ? "/pages/resumedraft.action?draftId=" + page.id()
                : "/pages/editpage.action?pageId=" + page.id();
    }
}
