package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Trash;
import org.klantreis.host.wiki.standin.PageAddress;

/** The trash of a space, and the ways into and out of it. */
public final class TrashScreen {
    private final Frame frame;
    private final Access access;
    private final Trash trash;

    TrashScreen(Frame frame, Access access, Trash trash) {
        this.frame = frame;
        this.access = access;
        this.trash = trash;
    }

    /** One page in the trash. */
    public record Line(long id, String title, String when) {
    }

    void list(Visit visit) throws IOException {
        Dates dates = new Dates(visit.texts().locale());
        List<Line> lines = trash.of(visit.user(), visit.param("key")).stream()
                .map(page -> new Line(page.id(), page.title(), dates.of(page.modified()))).toList();
        frame.show(visit, visit.param("key"), Frame.View.of("trash", visit.texts().of("trash.title"),
                Map.of("lines", lines)));
    }

    void askRemove(Visit visit) throws IOException {
        Content page = access.toRemove(visit.user(), visit.id("pageId"));
        frame.show(visit, page, () -> Frame.View.of("remove", visit.texts().of("remove.title", page.title()),
                Map.of("page", page, "path", PageAddress.of(page))));
    }

    void remove(Visit visit) throws IOException {
        Content page = access.toRemove(visit.user(), visit.id("pageId"));
        trash.trash(visit.user(), page.id());
        visit.go(page.draft() ? "/" : "/display/" + page.space());
    }

    void restore(Visit visit) throws IOException {
        visit.go(PageAddress.of(trash.restore(visit.user(), visit.id("pageId"))));
    }

    void purge(Visit visit) throws IOException {
        Content page = access.inTrash(visit.user(), visit.id("pageId"));
        trash.purge(visit.user(), page.id());
        visit.go("/pages/viewtrash.action?key=" + page.space());
    }
}
