package org.klantreis.host.engine;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Active Objects over the real library: method by method its EntityManager, in the host's transaction (PLATFORM 4.4). */
final class EntityRows implements ActiveObjects {
    private final Supplier<EntityManager> manager;
    private final Database database;

    EntityRows(Supplier<EntityManager> manager, Database database) {
        this.manager = manager;
        this.database = database;
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return call(rows -> rows.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return call(rows -> rows.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return call(rows -> rows.get(type, key));
    }

    @Override
    @SafeVarargs
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return call(rows -> rows.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return call(rows -> rows.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return call(rows -> rows.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return call(rows -> rows.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        return call(rows -> rows.find(type, field, query));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] findWithSQL(Class<T> type, String keyField, String sql, Object... parameters) {
        return call(rows -> rows.findWithSQL(type, keyField, sql, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(rows -> rows.stream(type, callback));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(rows -> rows.stream(type, query, callback));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return call(rows -> rows.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(rows -> rows.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return call(rows -> rows.count(type, query));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        run(rows -> rows.delete(entities));
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return call(rows -> rows.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        manager.get();
        return database.transactions().execute(status -> callback.doInTransaction());
    }

    @Override
    @SafeVarargs
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        run(rows -> rows.migrate(entities));
    }

    @Override
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        run(rows -> rows.migrateDestructively(entities));
    }

    @Override
    public void flush(RawEntity<?>... entities) {
        manager.get().flush(entities);
    }

    @Override
    public void flushAll() {
        manager.get().flushAll();
    }

    private <R> R call(Call<R> call) {
        try {
            return call.on(manager.get());
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private void run(Run run) {
        call(rows -> {
            run.on(rows);
            return rows;
        });
    }

    private interface Call<R> {
        R on(EntityManager rows) throws SQLException;
    }

    private interface Run {
        void on(EntityManager rows) throws SQLException;
    }
}
