package org.klantreis.host.wiki.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The spaces, and what they allow whom. */
public final class Spaces {
    /** The name under which rights of everybody, logged in or not, are kept. */
    public static final String ANONYMOUS = "";

    private static final String ALL = "SELECT wiki_space.*,"
            + " (SELECT COUNT(*) FROM wiki_archived_space a WHERE a.space_key = wiki_space.space_key) archived FROM wiki_space";

    private final JdbcTemplate database;

    public Spaces(JdbcTemplate database) {
        this.database = database;
    }

    public List<SpaceRow> all() {
        return database.query(ALL + " ORDER BY name", Spaces::row);
    }

    public Optional<SpaceRow> byKey(String key) {
        return Line.plain(key)
                ? database.query(ALL + " WHERE space_key = ?", Spaces::row, key).stream().findFirst()
                : Optional.empty();
    }

    public Optional<SpaceRow> byId(long id) {
        return database.query(ALL + " WHERE id = ?", Spaces::row, id).stream().findFirst();
    }

    public void add(String key, String name) {
        database.update("INSERT INTO wiki_space (space_key, name, home_page) VALUES (?, ?, 0)", key, name);
    }

    public void home(String key, long page) {
        database.update("UPDATE wiki_space SET home_page = ? WHERE space_key = ?", page, key);
    }

    void archive(String key) {
        unarchive(key);
        database.update("INSERT INTO wiki_archived_space (space_key) VALUES (?)", key);
    }

    void unarchive(String key) {
        database.update("DELETE FROM wiki_archived_space WHERE space_key = ?", key);
    }

    /** Its pages must be gone before. */
    void remove(String key) {
        unarchive(key);
        database.update("DELETE FROM wiki_grant WHERE space_key = ?", key);
        database.update("DELETE FROM wiki_space WHERE space_key = ?", key);
    }

    public void grant(String space, String user, Right... rights) {
        for (Right right : rights) {
            database.update("INSERT INTO wiki_grant (space_key, user_name, right_name) VALUES (?, ?, ?)", space, user,
                    right.name());
        }
    }

    /** Whether the user has the right by name or, as everybody, without one. */
    public boolean allows(String space, String user, Right right) {
        Integer count = database.queryForObject("SELECT COUNT(*) FROM wiki_grant WHERE space_key = ?"
                + " AND right_name = ? AND user_name IN (?, ?)", Integer.class, space, right.name(), user, ANONYMOUS);
        return count != null && count > 0;
    }

    /**
     * Lets the pages change one change after the other until the transaction ends. What was read before may be old by
     * then: two moves could make a circle, two pages could share a title, and a save could undo a move.
     */
    void takeTurn() {
        database.queryForList("SELECT id FROM wiki_space ORDER BY id FOR UPDATE", Long.class);
    }

    private static SpaceRow row(ResultSet row, int number) throws SQLException {
        return new SpaceRow(row.getLong("id"), row.getString("space_key"), row.getString("name"),
                row.getLong("home_page"), row.getLong("archived") > 0);
    }
}
