package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Publishing;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.Entities;
import org.klantreis.host.wiki.standin.PageAddress;

/** The versions of a page, and the way back to one of them. */
public final class HistoryScreen {
    private final Frame frame;
    private final Entities entities;
    private final Access access;
    private final Publishing publishing;

    HistoryScreen(Frame frame, Entities entities, Access access, Publishing publishing) {
        this.frame = frame;
        this.entities = entities;
        this.access = access;
        this.publishing = publishing;
    }

    /** One version in the list. */
    public record Line(long id, int number, boolean current, String author, String when, String message) {
    }

    void list(Visit visit) throws IOException {
        Content content = access.toView(visit.user(), visit.id("pageId"));
        Content page = entities.contents().byId(content.pageId()).orElseThrow();
        Dates dates = new Dates(visit.texts().locale());
        List<Line> lines = entities.contents().versions(page.id()).stream().map(version -> line(version, dates)).toList();
        frame.show(visit, page, () -> Frame.View.of("history", visit.texts().of("history.title", page.title()),
                Map.of("page", page, "lines", lines, "path", PageAddress.of(page),
                        "mayEdit", page.current() && access.mayEdit(visit.user(), page))));
    }

    void revert(Visit visit) throws IOException {
        visit.go(PageAddress.of(publishing.revert(visit.user(), visit.id("pageId"), (int) visit.id("version"))));
    }

    private Line line(Content version, Dates dates) {
        String author = entities.users().byName(version.modifier()).map(WikiUser::fullName).orElse(version.modifier());
        return new Line(version.id(), version.version(), !version.historical(), author,
                dates.of(version.modified()), version.message());
    }
}
