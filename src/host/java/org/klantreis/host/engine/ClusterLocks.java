package org.klantreis.host.engine;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** Locks that hold across all wikis on one database (PLATFORM 5.3). */
public final class ClusterLocks implements ClusterLockService, AutoCloseable {
    private final LockTable table;
    private final LoadingCache<String, ClusterLock> locks;

    public ClusterLocks(Database database) {
        table = new LockTable(database);
        // weak, because names are many and come from documents; the table keeps those in use
        locks = Caffeine.newBuilder().weakValues().build(name -> new DatabaseLock(name, table));
    }

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.get(name);
    }

    @Override
    public void close() {
        table.close();
    }
}
