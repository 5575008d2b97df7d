package org.klantreis.host.wiki.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files that hang at pages; a page's rights are theirs. */
public final class Attachments {
    private static final String COLUMNS = "id, page_id, version_number, file_name, media_type, size_bytes, message, creator, created";

    private final JdbcTemplate database;
    private final Access access;
    private final Changes changes;
    private final Clock clock;

    public Attachments(JdbcTemplate database, Access access, Changes changes, Clock clock) {
        this.database = database;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /** Gives a page's files by name, to who may view the page. */
    public List<Attachment> of(Optional<WikiUser> user, long page) {
        return database.query("SELECT " + COLUMNS + " FROM wiki_attachment WHERE page_id = ? ORDER BY file_name",
                Attachments::row, access.toView(user, page).pageId());
    }

    public Attachment find(Optional<WikiUser> user, long page, String fileName) {
        return of(user, page).stream().filter(file -> file.fileName().equals(fileName)).findFirst()
                .orElseThrow(Refusal::missing);
    }

    public byte[] bytes(Attachment file) {
        return database.queryForObject("SELECT bytes FROM wiki_attachment WHERE id = ?", byte[].class, file.id());
    }

    /** Hangs a file at a page; one of the same name gets its next version. */
    public Attachment attach(Optional<WikiUser> by, long page, Upload upload) {
        upload.check();
        return changes.make(() -> {
            access.toEdit(by, page);
            int version = of(by, page).stream().filter(file -> file.fileName().equals(upload.fileName()))
                    .mapToInt(Attachment::version).findFirst().orElse(0) + 1;
            database.update("DELETE FROM wiki_attachment WHERE page_id = ? AND file_name = ?", page, upload.fileName());
            insert(by, page, upload, version);
            return find(by, page, upload.fileName());
        });
    }

    /** Gives a copied page the files of its origin. */
    void copy(long from, long to) {
        database.update("INSERT INTO wiki_attachment (page_id, version_number, file_name, media_type, size_bytes, message, creator,"
                + " created, bytes) SELECT ?, 1, file_name, media_type, size_bytes, message, creator, created, bytes"
                + " FROM wiki_attachment WHERE page_id = ?", to, from);
    }

    private void insert(Optional<WikiUser> by, long page, Upload upload, int version) {
        database.update("INSERT INTO wiki_attachment (page_id, version_number, file_name, media_type, size_bytes, message, creator,"
                        + " created, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", page, version, upload.fileName(),
                upload.mediaType(), upload.bytes().length, upload.comment(), by.map(WikiUser::name).orElse(""),
                Timestamp.from(clock.instant()), upload.bytes());
    }

    private static Attachment row(ResultSet row, int number) throws SQLException {
        return new Attachment(row.getLong("id"), row.getLong("page_id"), row.getInt("version_number"),
                row.getString("file_name"), row.getString("media_type"), row.getLong("size_bytes"), row.getString("message"),
                row.getString("creator"), row.getTimestamp("created").toInstant());
    }
}
