package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Contents;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.standin.PageAddress;

/** The first page: the spaces, what changed recently, and one's own unpublished drafts. */
public final class Dashboard {
    private static final int LATELY = 12;

    private final Frame frame;
    private final Contents contents;
    private final Access access;

    Dashboard(Frame frame, Contents contents, Access access) {
        this.frame = frame;
        this.contents = contents;
        this.access = access;
    }

    /** One page in a list. */
    public record Line(long id, String title, String path, String space, String when) {
    }

    void show(Visit visit) throws IOException {
        Optional<WikiUser> user = visit.user();
        Dates dates = new Dates(visit.texts().locale());
        List<Line> recent = contents.recent(100).stream().filter(page -> access.mayView(user, page)).limit(LATELY)
                .map(page -> line(page, dates)).toList();
        List<Line> drafts = user.map(u -> contents.draftsOf(u.name())).orElse(List.of()).stream()
                .map(page -> line(page, dates)).toList();
        frame.show(visit, "", Frame.View.of("dashboard", visit.texts().of("dashboard.title"), Map.of(
                "spaces", access.visibleSpaces(user), "recent", recent, "drafts", drafts)));
    }

    private static Line line(Content page, Dates dates) {
        return new Line(page.id(), page.title(), PageAddress.of(page), page.space(), dates.of(page.modified()));
    }
}
