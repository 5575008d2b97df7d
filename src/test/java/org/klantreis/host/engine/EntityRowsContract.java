package org.klantreis.host.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.host.sample.Note;

/** What rows do on every database. */
abstract class EntityRowsContract {
    private static final String NAMESPACE = "org.klantreis.sample";

    private Database database;
    private ClusterLocks locks;
    private EntityStore store;

    abstract Database database();

    @BeforeEach
    void open() {
        database = database();
        locks = new ClusterLocks(database);
        store = new EntityStore(database, locks);
    }

    @AfterEach
    void close() {
        locks.close();
        database.close();
    }

    @Test
    void makesTablesWhenTheyAreFirstUsed() {
        ActiveObjects rows = rows();
        assertThat(store.statements().count()).isZero();

        assertThat(rows.count(Note.class)).isZero();

        assertThat(database.jdbc().queryForObject("SELECT COUNT(*) FROM \"" + EntityNames.prefix(NAMESPACE) + "NOTE\"", Integer.class)).isZero();
    }

    @Test
    void keepsTablesWhenTheirFirstUseIsRolledBack() {
        ActiveObjects rows = rows();
        database.jdbc().execute("CREATE TABLE CALLER (ID INT PRIMARY KEY)");

        database.transactions().executeWithoutResult(open -> {
            database.jdbc().update("INSERT INTO CALLER VALUES (1)");
            add(rows, "lost");
            open.setRollbackOnly();
        });

        assertThat(database.jdbc().queryForObject("SELECT COUNT(*) FROM CALLER", Integer.class)).as("the caller's own row").isZero();
        assertThat(rows.count(Note.class)).isZero();
    }

    @Test
    void countsStatements() {
        ActiveObjects rows = rows();
        add(rows, "one");
        add(rows, "two");
        long before = store.statements().count();

        Note[] found = rows.find(Note.class, "TITLE = ?", "two");

        assertThat(found).extracting(Note::getTitle).containsExactly("two");
        assertThat(store.statements().count() - before).as("%s", store.statements().latest()).isEqualTo(1);
    }

    @Test
    void rollsBackWhatFailsTogether() {
        ActiveObjects rows = rows();

        assertThatThrownBy(() -> rows.executeInTransaction(() -> {
            add(rows, "lost");
            throw new IllegalStateException("no");
        })).hasMessage("no");

        assertThat(rows.count(Note.class)).isZero();
    }

    @Test
    void joinsTheTransactionOfTheHost() {
        ActiveObjects rows = rows();
        rows.count(Note.class);

        new HostTransactions(database).execute(() -> {
            add(rows, "seen");
            assertThat(elsewhere(rows)).isZero();
            return rows;
        });

        assertThat(elsewhere(rows)).isEqualTo(1);
    }

    @Test
    void readsWhatOthersCommitWithinOneTransaction() {
        ActiveObjects rows = rows();
        rows.count(Note.class);

        new HostTransactions(database).execute(() -> {
            assertThat(rows.count(Note.class)).isZero();
            CompletableFuture.runAsync(() -> add(rows, "meanwhile")).join();
            assertThat(rows.count(Note.class)).as("READ COMMITTED").isEqualTo(1);
            return rows;
        });
    }

    @Test
    void givesTheStateOfAUniqueViolation() {
        ActiveObjects rows = rows();
        add(rows, "same");

        assertThatThrownBy(() -> add(rows, "same")).isInstanceOf(ActiveObjectsException.class)
                .rootCause().isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).startsWith("23"));
    }

    @Test
    void runsUpgradeTasksInOrderAndOnce() {
        List<String> ran = new ArrayList<>();
        List<ActiveObjectsUpgradeTask> tasks = List.of(task("10", ran), task("9", ran));

        store.open(NAMESPACE, () -> List.of(Note.class), () -> tasks).count(Note.class);
        store.open(NAMESPACE, () -> List.of(Note.class), () -> tasks).count(Note.class);

        assertThat(ran).containsExactly("9", "10");
    }

    private ActiveObjects rows() {
        return store.open(NAMESPACE, () -> List.of(Note.class), List::of);
    }

    private static void add(ActiveObjects rows, String title) {
        rows.create(Note.class, new DBParam("TITLE", title));
    }

    private static int elsewhere(ActiveObjects rows) {
        return CompletableFuture.supplyAsync(() -> rows.count(Note.class)).join();
    }

    private static ActiveObjectsUpgradeTask task(String version, List<String> ran) {
        return new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf(version);
            }

            @Override
            @SuppressWarnings("unchecked")
            public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
                ao.migrate(Note.class);
                ran.add(version);
            }
        };
    }
}
