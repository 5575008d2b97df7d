package org.klantreis.host.wiki.content;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who alone may view or edit a page; no name means no restriction. */
public final class Restrictions {
    /** The two things that can be restricted, in Confluence's words. */
    public enum Operation { READ, UPDATE }

    private final JdbcTemplate database;

    public Restrictions(JdbcTemplate database) {
        this.database = database;
    }

    public List<String> of(long page, Operation operation) {
        return database.queryForList("SELECT user_name FROM wiki_restriction WHERE page_id = ? AND operation = ?"
                + " ORDER BY user_name", String.class, page, operation.name());
    }

    void set(long page, Operation operation, List<String> users) {
        database.update("DELETE FROM wiki_restriction WHERE page_id = ? AND operation = ?", page, operation.name());
        for (String user : users.stream().distinct().toList()) {
            database.update("INSERT INTO wiki_restriction (page_id, operation, user_name) VALUES (?, ?, ?)", page,
                    operation.name(), user);
        }
    }
}
