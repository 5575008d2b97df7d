package org.klantreis.host.engine;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;

/**
 * The tables of one namespace, brought to the declared entities when they are first used (PLATFORM 4.5, 4.6).
 *
 * <p>Upgrade tasks newer than the stored model version run first, oldest first, each with an {@link ActiveObjects} of its own.
 */
final class EntityTables implements Supplier<EntityManager> {
    private final EntityManager manager;
    private final ModelVersions versions;
    private final Database database;
    private final Supplier<List<Class<? extends RawEntity<?>>>> entities;
    private final Supplier<List<ActiveObjectsUpgradeTask>> tasks;
    private volatile boolean ready;

    EntityTables(EntityManager manager, ModelVersions versions, Database database,
            Supplier<List<Class<? extends RawEntity<?>>>> entities, Supplier<List<ActiveObjectsUpgradeTask>> tasks) {
        this.manager = manager;
        this.versions = versions;
        this.database = database;
        this.entities = entities;
        this.tasks = tasks;
    }

    @Override
    public EntityManager get() {
        if (!ready) {
            prepare();
        }
        return manager;
    }

    private synchronized void prepare() {
        if (!ready) {
            // a caller who rolls back must not take the tables along, and on H2 making them would commit the caller's work
            database.outsideTransaction(() -> versions.exclusively(this::bringUp));
            ready = true;
        }
    }

    @SuppressWarnings("unchecked")
    private void bringUp() {
        tasks.get().stream().sorted(Comparator.comparing(task -> task.getModelVersion().toString(), EntityTables::byNumber))
                .forEach(this::upgrade);
        try {
            manager.migrate(entities.get().toArray(Class[]::new));
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private void upgrade(ActiveObjectsUpgradeTask task) {
        ModelVersion current = versions.current();
        if (current.isOlderThan(task.getModelVersion())) {
            task.upgrade(current, new EntityRows(() -> manager, database));
            versions.reached(task.getModelVersion());
        }
    }

    private static int byNumber(String one, String other) {
        return ModelVersion.valueOf(one).isOlderThan(ModelVersion.valueOf(other)) ? -1 : 1;
    }
}
