package org.klantreis.host.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.java.ao.DatabaseProvider.SqlListener;

/** Counts the SQL statements of Active Objects, so that tests can hold a use case to a number. */
public final class Statements implements SqlListener {
    private static final int KEPT = 200;

    private final Deque<String> latest = new ArrayDeque<>();
    private long count;

    @Override
    public synchronized void onSql(String sql) {
        count++;
        latest.addLast(sql);
        if (latest.size() > KEPT) {
            latest.removeFirst();
        }
    }

    /** Gives the number of statements since the start. */
    public synchronized long count() {
        return count;
    }

    /** Gives up to 200 of the latest statements, oldest first. */
    public synchronized List<String> latest() {
        return List.copyOf(latest);
    }
}
