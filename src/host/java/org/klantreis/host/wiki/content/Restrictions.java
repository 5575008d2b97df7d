package org.klantreis.host.wiki.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Who alone may do it, for each page of a space that has such a restriction, in one question. */
    Map<Long, Set<String>> inSpace(String space, Operation operation) {
        Map<Long, Set<String>> names = new HashMap<>();
        database.query("SELECT page_id, user_name FROM wiki_restriction WHERE operation = ? AND page_id IN"
                        + " (SELECT id FROM wiki_content WHERE space_key = ?)",
                row -> {
                    names.computeIfAbsent(row.getLong("page_id"), page -> new HashSet<>()).add(row.getString("user_name"));
                }, operation.name(), space);
        return names;
    }

    void set(long page, Operation operation, List<String> users) {
        database.update("DELETE FROM wiki_restriction WHERE page_id = ? AND operation = ?", page, operation.name());
        for (String user : users.stream().distinct().toList()) {
            database.update("INSERT INTO wiki_restriction (page_id, operation, user_name) VALUES (?, ?, ?)", page,
                    operation.name(), user);
        }
    }
}
