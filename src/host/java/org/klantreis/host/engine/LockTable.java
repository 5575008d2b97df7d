package org.klantreis.host.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows behind the locks: who holds which name until when.
 *
 * <p>A holder renews its rows every ten seconds; those of a wiki that died fall free after thirty. All times are the
 * database's. The rows stand outside the caller's transaction, because others must see them at once.
 */
final class LockTable implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LockTable.class);
    private static final String LATER = "CURRENT_TIMESTAMP + INTERVAL '30' SECOND";

    private final JdbcTemplate jdbc;
    private final String node = UUID.randomUUID().toString();
    // holds the lock objects too, so that one in use is not collected
    private final Map<String, Object> held = new ConcurrentHashMap<>();
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(DaemonThread.named("cluster-locks"));

    LockTable(Database database) {
        jdbc = new JdbcTemplate(new OutsideTransactions(database.outside()));
        database.makeTables("CREATE TABLE IF NOT EXISTS HOST_LOCK (NAME VARCHAR(500) PRIMARY KEY, NODE VARCHAR(40) NOT NULL, "
                + "HELD_UNTIL TIMESTAMP WITH TIME ZONE NOT NULL)");
        renewal.scheduleWithFixedDelay(this::renew, 10, 10, TimeUnit.SECONDS);
    }

    boolean take(String name, Object lock) {
        boolean taken = overtake(name) || insert(name);
        if (taken) {
            held.put(name, lock);
        }
        return taken;
    }

    void give(String name) {
        held.remove(name);
        jdbc.update("DELETE FROM HOST_LOCK WHERE NAME = ? AND NODE = ?", name, node);
    }

    @Override
    public void close() {
        renewal.shutdownNow();
        List.copyOf(held.keySet()).forEach(this::give);
    }

    private boolean overtake(String name) {
        return jdbc.update("UPDATE HOST_LOCK SET NODE = ?, HELD_UNTIL = " + LATER
                + " WHERE NAME = ? AND HELD_UNTIL < CURRENT_TIMESTAMP", node, name) == 1;
    }

    private boolean insert(String name) {
        try {
            return jdbc.update("INSERT INTO HOST_LOCK (NAME, NODE, HELD_UNTIL) SELECT ?, ?, " + LATER
                    + " WHERE NOT EXISTS (SELECT 1 FROM HOST_LOCK WHERE NAME = ?)", name, node, name) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private void renew() {
        try {
            held.keySet().forEach(name -> jdbc.update(
                    "UPDATE HOST_LOCK SET HELD_UNTIL = " + LATER + " WHERE NAME = ? AND NODE = ?", name, node));
        } catch (DataAccessException e) {
            LOG.warn("Cluster locks could not be renewed: {}", e.getMessage());
        }
    }
}
