package org.klantreis.rest;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.klantreis.testing.RunningWiki;

/** What the running wiki sent about a page, in the order of who got it. */
record SentAbout(long page) {

    /** A mail as it is read. */
    record Mail(String recipient, String subject, String body) {

        Document read() {
            return Jsoup.parse(body);
        }
    }

    List<Mail> mails() {
        return RunningWiki.rows().query("SELECT recipient, subject, body FROM wiki_mail WHERE body LIKE ? ORDER BY recipient, id",
                (row, number) -> new Mail(row.getString(1), row.getString(2), row.getString(3)), "%pageId=" + page + "&amp;%");
    }

    /** Such as {@code viewer: Sanne Visser mentioned you}. */
    List<String> inboxes() {
        return RunningWiki.rows().queryForList("SELECT user_name || ': ' || title FROM wiki_notice WHERE url LIKE ? ORDER BY user_name, id",
                String.class, "%pageId=" + page + "&%");
    }

    void forget() {
        RunningWiki.rows().update("DELETE FROM wiki_mail WHERE body LIKE ?", "%pageId=" + page + "&amp;%");
        RunningWiki.rows().update("DELETE FROM wiki_notice WHERE url LIKE ?", "%pageId=" + page + "&%");
    }
}
