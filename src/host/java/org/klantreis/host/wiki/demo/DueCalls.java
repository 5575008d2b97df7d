package org.klantreis.host.wiki.demo;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calls that the demo still has to make, each with the page it was written for, across interrupted starts. */
public final class DueCalls {
    private final JdbcTemplate database;

    public DueCalls(JdbcTemplate database) {
        this.database = database;
    }

    /** Gives the page's id for each number of a call. */
    Map<Integer, Long> all() {
        Map<Integer, Long> due = new TreeMap<>();
        database.query("SELECT call_number, page_id FROM wiki_demo_call",
                row -> {
                    due.put(row.getInt("call_number"), row.getLong("page_id"));
                });
        return due;
    }

    void add(int number, long page) {
        database.update("INSERT INTO wiki_demo_call (call_number, page_id) VALUES (?, ?)", number, page);
    }

    void done(int number) {
        database.update("DELETE FROM wiki_demo_call WHERE call_number = ?", number);
    }
}
