package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.engine.Plugin;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Line;
import org.klantreis.host.wiki.content.PageTemplates;
import org.klantreis.host.wiki.content.Publishing;

/** Begins pages: blank, from a template or a blueprint, or as a copy. */
final class CreateScreen {
    private final Frame frame;
    private final Access access;
    private final Publishing publishing;
    private final PageTemplates templates;
    private final BlueprintCatalogue blueprints;

    CreateScreen(Frame frame, Access access, Publishing publishing, PageTemplates templates, Plugin plugin) {
        this.frame = frame;
        this.access = access;
        this.publishing = publishing;
        this.templates = templates;
        this.blueprints = new BlueprintCatalogue(plugin);
    }

    void ask(Visit visit) throws IOException {
        String space = visit.param("spaceKey");
        long parent = visit.id("parentPageId");
        frame.show(visit, space, () -> new Frame.View("create", visit.texts().of("edit.new"), Map.of("spaceKey", space,
                "parent", parent, "templates", templates.offered(visit.user(), space), "blueprints", blueprints.cards(),
                "dialogHtml", blueprints.dialogHtml(visit.texts(), space, parent)), List.of("create-content")));
    }

    /** Begins a draft, as Confluence does, so that macros have a page id before the page is published. */
    void create(Visit visit) throws IOException {
        String space = visit.param("spaceKey");
        long template = visit.id("templateId");
        String body = template == 0 ? "" : templates.toUse(visit.user(), space, template).body();
        resume(visit, publishing.draft(visit.user(), space, visit.id("parentPageId"), "", body));
    }

    /** Copying by hand is a new draft that begins with the other page's storage; nothing remembers the origin. */
    void copy(Visit visit) throws IOException {
        Content origin = access.toView(visit.user(), visit.id("idOfPageToCopy"));
        resume(visit, publishing.draft(visit.user(), origin.space(), origin.parent(),
                Line.cutTitle(visit.texts().of("copy.of", origin.title())), origin.body()));
    }

    private static void resume(Visit visit, Content draft) throws IOException {
        visit.go("/pages/resumedraft.action?draftId=" + draft.id());
    }
}
