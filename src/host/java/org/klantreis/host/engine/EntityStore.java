package org.klantreis.host.engine;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.List;
import java.util.function.Supplier;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** Makes the Active Objects of a namespace on the wiki's database, with the real library. */
public final class EntityStore {
    private final Database database;
    private final ClusterLocks locks;
    private final Statements statements = new Statements();

    public EntityStore(Database database, ClusterLocks locks) {
        this.database = database;
        this.locks = locks;
    }

    /** Gives rows of the entities; tables are made, and tasks run, when they are first used. */
    public ActiveObjects open(String namespace, Supplier<List<Class<? extends RawEntity<?>>>> entities,
            Supplier<List<ActiveObjectsUpgradeTask>> tasks) {
        EntityManager manager = new EntityManager(provider(), new EntityNames(namespace));
        ModelVersions versions = new ModelVersions(database, locks, namespace);
        return new EntityRows(new EntityTables(manager, versions, database, entities, tasks), database);
    }

    /** Gives the counter of all statements that these rows cost. */
    public Statements statements() {
        return statements;
    }

    private DatabaseProvider provider() {
        JoiningDataSource source = new JoiningDataSource(database.dataSource());
        DatabaseProvider provider = database.isPostgres() ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
        provider.addSqlListener(statements);
        return provider;
    }
}
