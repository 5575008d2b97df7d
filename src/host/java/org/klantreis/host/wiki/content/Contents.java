package org.klantreis.host.wiki.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/** The rows of all pages and their versions. */
public final class Contents {
    private final JdbcTemplate database;

    public Contents(JdbcTemplate database) {
        this.database = database;
    }

    public Optional<Content> byId(long id) {
        return one("id = ?", id);
    }

    public Optional<Content> byTitle(String space, String title) {
        return Line.plain(space + title) ? one("current_title = ?", titleKey(space, title)) : Optional.empty();
    }

    public Optional<Content> version(long pageId, int number) {
        return one("page_id = ? AND version_number = ?", pageId, number);
    }

    /** All versions of a page, the newest first. */
    public List<Content> versions(long pageId) {
        return all("page_id = ? ORDER BY version_number DESC", pageId);
    }

    public List<Content> children(long parent) {
        return all("parent_id = ? AND status = 'current' ORDER BY title", parent);
    }

    public List<Content> inSpace(String space, Status status) {
        return all("space_key = ? AND status = ? ORDER BY title, id", space, status.word());
    }

    /** The current pages of a space by title, without their texts. */
    public List<Heading> headings(String space) {
        return database.query("SELECT id, space_key, parent_id, title FROM wiki_content WHERE space_key = ?"
                + " AND status = 'current' ORDER BY title, id", (row, number) -> new Heading(row.getLong("id"),
                row.getString("space_key"), row.getLong("parent_id"), row.getString("title")), space);
    }

    public List<Content> recent(int limit) {
        return all("status = 'current' ORDER BY modified DESC, id DESC LIMIT ?", limit);
    }

    public List<Content> draftsOf(String user) {
        return all("status = 'draft' AND creator = ? ORDER BY modified DESC", user);
    }

    /** Writes a new row and answers it with its id; a page of its own (pageId 0) gets that id too. */
    Content insert(Content content) {
        long id = inserting().executeAndReturnKey(columns(content)).longValue();
        if (content.pageId() == 0) {
            database.update("UPDATE wiki_content SET page_id = ? WHERE id = ?", id, id);
        }
        return byId(id).orElseThrow();
    }

    private SimpleJdbcInsert inserting() {
        return new SimpleJdbcInsert(database).withTableName("wiki_content").usingGeneratedKeyColumns("id")
                .usingColumns("page_id", "version_number", "status", "space_key", "parent_id", "title",
                        "current_title", "body", "creator", "created", "modifier", "modified", "message")
                .withoutTableColumnMetaDataAccess();
    }

    private static Map<String, Object> columns(Content c) {
        Map<String, Object> columns = new java.util.HashMap<>(Map.of("page_id", c.pageId(),
                "version_number", c.version(), "status", c.status().word(), "space_key", c.space(),
                "parent_id", c.parent(), "title", c.title(), "body", c.body()));
        columns.putAll(Map.of("creator", c.creator(), "created", Timestamp.from(c.created()),
                "modifier", c.modifier(), "modified", Timestamp.from(c.modified()), "message", c.message()));
        columns.put("current_title", currentTitle(c));
        return columns;
    }

    /** Writes a page's row, refused when the row no longer has the expected version. */
    Content update(Content c, int expectedVersion) {
        int rows = database.update("UPDATE wiki_content SET version_number = ?, status = ?, space_key = ?, parent_id = ?,"
                        + " title = ?, current_title = ?, body = ?, modifier = ?, modified = ?, message = ?"
                        + " WHERE id = ? AND version_number = ?",
                c.version(), c.status().word(), c.space(), c.parent(), c.title(), currentTitle(c), c.body(),
                c.modifier(), Timestamp.from(c.modified()), c.message(), c.id(), expectedVersion);
        if (rows == 0) {
            throw Refusal.stale(byId(c.id()).orElseThrow(Refusal::missing).version());
        }
        return c;
    }

    void adopt(long oldParent, long newParent) {
        database.update("UPDATE wiki_content SET parent_id = ? WHERE parent_id = ? AND status IN ('current', 'draft')",
                newParent, oldParent);
    }

    /** Takes along what follows a page into another space: its old versions, and the drafts below it. */
    void follow(long pageId, String space) {
        database.update("UPDATE wiki_content SET space_key = ? WHERE page_id = ?"
                + " OR parent_id = ? AND status = 'draft'", space, pageId, pageId);
    }

    void delete(long pageId) {
        database.update("DELETE FROM wiki_content WHERE page_id = ?", pageId);
        database.update("DELETE FROM wiki_restriction WHERE page_id = ?", pageId);
        database.update("DELETE FROM wiki_attachment WHERE page_id = ?", pageId);
        database.update("DELETE FROM wiki_watch WHERE page_id = ?", pageId);
    }

    /** All pages of a space, with their versions and drafts. */
    void deleteAll(String space) {
        database.queryForList("SELECT DISTINCT page_id FROM wiki_content WHERE space_key = ?", Long.class, space)
                .forEach(this::delete);
        database.update("DELETE FROM wiki_template WHERE space_key = ?", space);
    }

    /** Only current pages hold their title: the unique column keeps two of them from sharing one. */
    private static String currentTitle(Content content) {
        return content.current() ? titleKey(content.space(), content.title()) : null;
    }

    private static String titleKey(String space, String title) {
        return space + ":" + title.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Content> one(String condition, Object... values) {
        return all(condition, values).stream().findFirst();
    }

    private List<Content> all(String condition, Object... values) {
        return database.query("SELECT * FROM wiki_content WHERE " + condition, Contents::row, values);
    }

    private static Content row(ResultSet row, int number) throws SQLException {
        return new Content(row.getLong("id"), row.getLong("page_id"), row.getInt("version_number"),
                Status.of(row.getString("status")), row.getString("space_key"), row.getLong("parent_id"),
                row.getString("title"), row.getString("body"), row.getString("creator"),
                row.getTimestamp("created").toInstant(), row.getString("modifier"),
                row.getTimestamp("modified").toInstant(), row.getString("message"));
    }
}
