package org.klantreis.host.wiki.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The mails and notices of the wiki, which never leave it. Of each, the last hundred can be read, the latest first. */
public final class Outbox {
    private static final String LATEST = " ORDER BY id DESC LIMIT 100";

    private final JdbcTemplate database;

    public Outbox(JdbcTemplate database) {
        this.database = database;
    }

    public void send(Mail mail) {
        database.update("INSERT INTO wiki_mail (queued, recipient, subject, body, mime) VALUES (?, ?, ?, ?, ?)",
                Timestamp.from(mail.queued()), mail.recipient(), mail.subject(), mail.body(), mail.mime());
    }

    public void tell(Notice notice) {
        database.update("DELETE FROM wiki_notice WHERE user_name = ? AND global_id = ?", notice.user(), notice.globalId());
        database.update("INSERT INTO wiki_notice (queued, user_name, title, item_title, description, url, group_id, global_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", Timestamp.from(notice.queued()), notice.user(), notice.title(),
                notice.itemTitle(), notice.description(), notice.url(), notice.group(), notice.globalId());
    }

    /** Gives the mails that somebody may read: their own, or all if they administer the site. */
    public List<Mail> mails(WikiUser reader) {
        return database.query("SELECT * FROM wiki_mail WHERE ? OR recipient = ?" + LATEST, Outbox::mail,
                reader.administrator(), reader.email());
    }

    /** Gives the notices that somebody may read: their own, or all if they administer the site. */
    public List<Notice> notices(WikiUser reader) {
        return database.query("SELECT * FROM wiki_notice WHERE ? OR user_name = ?" + LATEST, Outbox::notice,
                reader.administrator(), reader.name());
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(row.getTimestamp("queued").toInstant(), row.getString("recipient"), row.getString("subject"),
                row.getString("body"), row.getString("mime"));
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(row.getTimestamp("queued").toInstant(), row.getString("user_name"), row.getString("title"),
                row.getString("item_title"), row.getString("description"), row.getString("url"),
                row.getString("group_id"), row.getString("global_id"));
    }
}
