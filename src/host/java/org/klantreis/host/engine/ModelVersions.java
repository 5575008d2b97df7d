package org.klantreis.host.engine;

import com.atlassian.activeobjects.external.ModelVersion;
import java.util.List;
import java.util.concurrent.locks.Lock;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps how far the tables of a namespace have come, and lets one node at a time change them. */
final class ModelVersions {
    private final JdbcTemplate jdbc;
    private final String namespace;
    private final Lock lock;

    ModelVersions(Database database, ClusterLocks locks, String namespace) {
        this.jdbc = database.jdbc();
        this.namespace = namespace;
        database.makeTables("CREATE TABLE IF NOT EXISTS HOST_MODEL_VERSION (NAMESPACE VARCHAR(255) PRIMARY KEY, REACHED VARCHAR(40) NOT NULL)");
        this.lock = locks.getLockForName("host:tables:" + namespace);
    }

    void exclusively(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    ModelVersion current() {
        List<String> found = jdbc.queryForList("SELECT REACHED FROM HOST_MODEL_VERSION WHERE NAMESPACE = ?", String.class, namespace);
        return found.isEmpty() ? ModelVersion.zero() : ModelVersion.valueOf(found.get(0));
    }

    void reached(ModelVersion version) {
        int changed = jdbc.update("UPDATE HOST_MODEL_VERSION SET REACHED = ? WHERE NAMESPACE = ?", version.toString(), namespace);
        if (changed == 0) {
            jdbc.update("INSERT INTO HOST_MODEL_VERSION (NAMESPACE, REACHED) VALUES (?, ?)", namespace, version.toString());
        }
    }
}
