package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.wiki.content.Access;
import org.klantreis.host.wiki.content.Attachment;
import org.klantreis.host.wiki.content.Attachments;
import org.klantreis.host.wiki.content.Content;
import org.klantreis.host.wiki.standin.AttachmentAddress;
import org.klantreis.host.wiki.standin.PageAddress;

/** The files of a page, and the form that hangs another one there. */
public final class AttachmentScreen {
    private final Frame frame;
    private final Access access;
    private final Attachments attachments;

    AttachmentScreen(Frame frame, Access access, Attachments attachments) {
        this.frame = frame;
        this.access = access;
        this.attachments = attachments;
    }

    /** One file of the list. */
    public record Line(String name, String path, long kilobytes, int version, String when) {
    }

    void list(Visit visit) throws IOException {
        Content page = access.toView(visit.user(), visit.id("pageId"));
        Dates dates = new Dates(visit.texts().locale());
        List<Line> lines = attachments.of(visit.user(), page.pageId()).stream().map(file -> line(file, dates)).toList();
        frame.show(visit, page, () -> Frame.View.of("attachments", visit.texts().of("attachments.title", page.title()),
                Map.of("lines", lines, "page", page, "path", PageAddress.of(page),
                        "mayEdit", page.current() && access.mayEdit(visit.user(), page))));
    }

    private static Line line(Attachment file, Dates dates) {
        return new Line(file.fileName(), AttachmentAddress.of(file), (file.size() + 999) / 1000, file.version(),
                dates.of(file.created()));
    }

    void attach(Visit visit) throws IOException {
        attachments.attach(visit.user(), visit.id("pageId"), visit.upload("file"));
        visit.go("/pages/viewpageattachments.action?pageId=" + visit.id("pageId"));
    }
}
