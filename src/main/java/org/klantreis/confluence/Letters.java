package org.klantreis.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.klantreis.discussion.CommentNews;
import org.klantreis.discussion.Notice;
import org.klantreis.discussion.Reason;
import org.klantreis.drawing.Templates;
import org.klantreis.drawing.Texts;
import org.klantreis.model.Anchor;

/** Writes to somebody in their language what was said about a map, and why they are told. */
final class Letters {

    private static final String TEMPLATE = "org/klantreis/confluence/comment-mail.vm";

    private final ConfluenceLanguages languages;
    private final Templates templates;
    private final ApplicationProperties site;

    Letters(ConfluenceLanguages languages, Templates templates, ApplicationProperties site) {
        this.languages = languages;
        this.templates = templates;
        this.site = site;
    }

    /** For the mail. */
    Letter of(Notice notice) {
        Texts texts = languages.of(notice.to().key());
        String happened = happened(notice, texts);
        Map<String, Object> context = new HashMap<>();
        context.put("lang", texts.text("viewer.lang"));
        context.put("happened", happened);
        context.put("lines", CommentLines.of(notice, texts).lines());
        context.put("link", link(notice.news()));
        context.put("openText", texts.text("mail.open"));
        context.put("reasonText", texts.text("mail.reason." + word(notice.reason())));
        context.put("stopText", notice.reason() == Reason.MENTIONED ? "" : texts.text("mail.stop"));
        return new Letter(happened, templates.render(TEMPLATE, context));
    }

    /** For the inbox. */
    InboxEntry entry(Notice notice) {
        Texts texts = languages.of(notice.to().key());
        return new InboxEntry(Plain.of(happened(notice, texts)), Plain.of(OneLine.of(notice.news().mapTitle())),
                Markup.escape(CommentLines.of(notice, texts).excerpt()), link(notice.news()));
    }

    /** Safe as a subject; the first line of the mail says the same. */
    private static String happened(Notice notice, Texts texts) {
        CommentNews news = notice.news();
        String whole = news.thread().anchor().equals(Anchor.MAP) ? "map." : "";
        return OneLine.of(texts.text("mail.subject." + whole + what(notice), author(notice, texts), news.place(), news.mapTitle()));
    }

    private static String what(Notice notice) {
        if (notice.reason() == Reason.MENTIONED) {
            return "mentioned";
        }
        return notice.news().begins() ? "begun" : "replied";
    }

    private static String author(Notice notice, Texts texts) {
        return notice.news().comment().author().map(notice.names()::get).orElseGet(() -> texts.text("mail.somebody"));
    }

    /** By the page's id, so that it holds when the page is renamed or moved; the part before # survives logging in. */
    private String link(CommentNews news) {
        int comment = news.comment().id();
        return site.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + news.map().page()
                + "&klantreis-comment=" + comment + "#klantreis-comment-" + comment;
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
