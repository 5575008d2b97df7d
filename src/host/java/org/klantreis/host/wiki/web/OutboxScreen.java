package org.klantreis.host.wiki.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.klantreis.host.wiki.content.Mail;
import org.klantreis.host.wiki.content.Notice;
import org.klantreis.host.wiki.content.Outbox;
import org.klantreis.host.wiki.content.Refusal;
import org.klantreis.host.wiki.content.WikiUser;
import org.klantreis.host.wiki.render.Escaping;

/** What the wiki would have sent: mails and notices, each in a frame in which nothing runs. */
public final class OutboxScreen {
    /** Whoever follows a link out of a frame shall not see the wiki inside it. At the end, because a document begins with its type. */
    private static final String ELSEWHERE = "<base target=\"_blank\">";
    /** Unlike a mail, a notice has the colours of the page around it. */
    private static final String AS_AROUND = "<meta name=\"color-scheme\" content=\"light dark\">"
            + "<body style=\"margin: 0; font: 14px/1.5 sans-serif\">";

    private final Frame frame;
    private final Outbox outbox;

    OutboxScreen(Frame frame, Outbox outbox) {
        this.frame = frame;
        this.outbox = outbox;
    }

    /**
     * A mail or notice as it is listed.
     *
     * @param to to whom it goes
     * @param about what the title is about; empty for mails, which say it in the title
     * @param document HTML for a frame of its own
     * @param address where to read on; empty for mails, which link it themselves, and for what is no web address
     */
    public record Line(String to, String when, String title, String about, String document, String address) {
    }

    void show(Visit visit) throws IOException {
        WikiUser reader = visit.user().orElseThrow(Refusal::forbidden);
        Dates dates = new Dates(visit.texts().locale());
        List<Line> mails = outbox.mails(reader).stream().map(mail -> line(mail, dates)).toList();
        List<Line> notices = outbox.notices(reader).stream().map(notice -> line(notice, dates)).toList();
        frame.show(visit, "", Frame.View.of("outbox", visit.texts().of("outbox.title"),
                Map.of("mails", mails, "notices", notices)));
    }

    private static Line line(Mail mail, Dates dates) {
        return new Line(mail.recipient(), dates.of(mail.queued()), mail.subject(), "", body(mail) + ELSEWHERE, "");
    }

    private static String body(Mail mail) {
        return mail.mime().equals("text/html") ? mail.body()
                : "<pre>" + Escaping.html(mail.body()) + "</pre>";
    }

    private static Line line(Notice notice, Dates dates) {
        return new Line(notice.user(), dates.of(notice.queued()), notice.title(), notice.itemTitle(),
                AS_AROUND + notice.description() + ELSEWHERE, linkable(notice.url()));
    }

    private static String linkable(String url) {
        return url.matches("https?://.*") ? url : "";
    }
}
