package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.content.Restricting;
import org.klantreis.host.wiki.content.Restrictions;
import org.klantreis.host.wiki.content.Restrictions.Operation;
import org.klantreis.host.wiki.content.Users;
import org.klantreis.host.wiki.standin.PageAddress;

/** Says who alone may view or edit a page. */
public final class RestrictionScreen {
    private final Frame frame;
    private final Access access;
    private final Restrictions restrictions;
    private final Restricting restricting;
    private final Users users;

    RestrictionScreen(Frame frame, Access access, Restrictions restrictions, Restricting restricting, Users users) {
        this.frame = frame;
        this.access = access;
        this.restrictions = restrictions;
        this.restricting = restricting;
        this.users = users;
    }

    /** One user, and whether he is on the two lists. */
    public record Line(String name, String fullName, boolean read, boolean update) {
    }

    void ask(Visit visit) throws IOException {
        Content page = access.toEdit(visit.user(), visit.id("pageId"));
        List<String> read = restrictions.of(page.id(), Operation.READ);
        List<String> update = restrictions.of(page.id(), Operation.UPDATE);
        List<Line> lines = users.all().stream().map(user -> new Line(user.name(), user.fullName(),
                read.contains(user.name()), update.contains(user.name()))).toList();
        frame.show(visit, page, () -> Frame.View.of("restrictions", visit.texts().of("restrict.title", page.title()),
                Map.of("page", page, "lines", lines, "path", PageAddress.of(page))));
    }

    void restrict(Visit visit) throws IOException {
        Content page = access.toEdit(visit.user(), visit.id("pageId"));
        restricting.restrict(visit.user(), page.id(), Operation.READ, visit.params("read"));
        restricting.restrict(visit.user(), page.id(), Operation.UPDATE, visit.params("update"));
        visit.go(PageAddress.of(page));
    }
}
