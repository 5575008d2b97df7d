package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.Map;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Line;
import org.klantreis.host.wiki.content.PageTemplates;
import org.klantreis.host.wiki.content.Publishing;

/** Begins pages: blank, from a template, or as a copy. */
final class CreateScreen {
    private final Frame frame;
    private final Access access;
    private final Publishing publishing;
    private final PageTemplates templates;

    CreateScreen(Frame frame, Access access, Publishing publishing, PageTemplates templates) {
        this.frame = frame;
        this.access = access;
        this.publishing = publishing;
        this.templates = templates;
    }

    void ask(Visit visit) throws IOException {
        String space = visit.param("spaceKey");
        frame.show(visit, space, Frame.View.of("create", visit.texts().of("edit.new"), Map.of("spaceKey", space,
                "parent", visit.id("parentPageId"), "templates", templates.offered(visit.user(), space))));
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
