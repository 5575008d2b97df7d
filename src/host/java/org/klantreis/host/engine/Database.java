package org.klantreis.host.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The wiki's database: one pool, and READ COMMITTED transactions that everybody joins. */
public final class Database implements AutoCloseable {
    /** PostgreSQL's advisory locks have numbers for names; this one is any that others hardly choose. */
    private static final long TABLES = 0x6b6c616e74L;

    private static final String DROP_OURS = """
            DO $$ DECLARE ours RECORD; BEGIN
              FOR ours IN SELECT schemaname, tablename FROM pg_tables
                  WHERE schemaname IN ('public', current_schema()) AND tablename ~ '^(wiki_|host_|AO_)' LOOP
                EXECUTE format('DROP TABLE %I.%I CASCADE', ours.schemaname, ours.tablename);
              END LOOP;
            END $$""";

    private final HikariDataSource pool;
    private final boolean postgres;
    private final DataSource joined;
    private final TransactionTemplate transactions;

    private Database(String url, String user, String password) {
        pool = pool(configuration(url, user, password));
        postgres = url.startsWith("jdbc:postgresql:");
        joined = new TransactionAwareDataSourceProxy(pool);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** Opens a new, empty database that vanishes when it is closed. */
    public static Database inMemory() {
        return new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    /** Opens or makes the H2 database in a folder; one process at a time. */
    public static Database inFolder(Path folder) {
        return new Database("jdbc:h2:file:" + folder.toAbsolutePath().resolve("wiki") + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    /** Opens a PostgreSQL database; several wikis may share it. */
    public static Database postgres(String url, String user, String password) {
        return new Database(url, user, password);
    }

    /** Gives connections that take part in the transaction of the current thread. */
    public DataSource dataSource() {
        return joined;
    }

    /** Gives connections that stand outside any transaction, for what others must see at once. */
    public DataSource outside() {
        return pool;
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(pool);
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    /**
     * Makes tables and indexes that do not stand yet, all or (on PostgreSQL) none, and outside the caller's transaction.
     *
     * <p>One wiki at a time: PostgreSQL's IF NOT EXISTS fails when two make the same table at the same moment.
     */
    public void makeTables(String... statements) {
        alone(statements);
    }

    /** Drops all that wikis keep here; what others keep in a PostgreSQL database stays. */
    public void empty() {
        alone(postgres ? DROP_OURS : "DROP ALL OBJECTS");
    }

    /** Does something on a connection of its own while the caller's transaction, if any, waits. */
    void outsideTransaction(Runnable work) {
        TransactionTemplate none = new TransactionTemplate(transactions.getTransactionManager());
        none.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        none.executeWithoutResult(outside -> work.run());
    }

    /** Says whether this is PostgreSQL, which several wikis may share. */
    public boolean isPostgres() {
        return postgres;
    }

    @Override
    public void close() {
        if (!postgres) {
            jdbc().execute("SHUTDOWN");
        }
        pool.close();
    }

    private void alone(String... statements) {
        OutsideTransactions own = new OutsideTransactions(pool);
        new TransactionTemplate(new DataSourceTransactionManager(own)).executeWithoutResult(making -> {
            JdbcTemplate jdbc = new JdbcTemplate(own);
            if (postgres) {
                jdbc.execute("SELECT pg_advisory_xact_lock(" + TABLES + ")");
            }
            List.of(statements).forEach(jdbc::execute);
        });
    }

    private static HikariDataSource pool(HikariConfig configuration) {
        try {
            return new HikariDataSource(configuration);
        } catch (HikariPool.PoolInitializationException e) {
            throw new IllegalArgumentException("The database " + configuration.getJdbcUrl() + " cannot be opened: "
                    + e.getCause().getMessage(), e);
        }
    }

    private static HikariConfig configuration(String url, String user, String password) {
        HikariConfig configuration = new HikariConfig();
        configuration.setJdbcUrl(url);
        configuration.setUsername(user);
        configuration.setPassword(password);
        configuration.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        configuration.setMaximumPoolSize(20);
        configuration.setMinimumIdle(2);
        configuration.setPoolName("wiki");
        return configuration;
    }
}
