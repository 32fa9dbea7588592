package foodcourt.server.storage;

import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A module's own database: its SQL ({@link #jdbc()}) and its transactions. Made by {@link ModuleDatabases}. SQL is plain
 * enough for H2, HSQLDB and PostgreSQL; times go through {@link Columns}.
 */
public final class ModuleDatabase implements AutoCloseable {
    private final String module;
    private final HikariDataSource dataSource;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final @Nullable FolderLock lock;

    ModuleDatabase(String module, HikariDataSource dataSource, @Nullable FolderLock lock) {
        this.module = module;
        this.dataSource = dataSource;
        this.lock = lock;
        jdbc = JdbcClient.create(dataSource);
        transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** The module's name, such as {@code order}. */
    public String module() {
        return module;
    }

    /** The connection pool. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Most connections at once. */
    public int poolSize() {
        return dataSource.getMaximumPoolSize();
    }

    /** SQL, inside the running transaction when there is one. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Does the work in one transaction (the running one when there is one) and gives its answer; an exception rolls it back. */
    public <T> T inTransaction(Supplier<T> work) {
        var answer = transactions.execute(_ -> work.get());
        if (answer == null) {
            throw new IllegalStateException("A transaction of " + module + " answered null");
        }
        return answer;
    }

    /** Does the work in one transaction; an exception rolls it back. */
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(_ -> work.run());
    }

    /**
     * Returns when everything that can be seen now is on the disk; inside a transaction, when that has committed. H2
     * shows a commit to others before it has written it, and forgets it when it is killed in between. So whoever tells
     * the outside of something that was only seen, not written by the same transaction, settles it first.
     */
    public void settle() {
        // a change of its own: its commit returns when it, and so all that was there before it, is written
        inTransaction(() -> {
            jdbc.sql("update settled set times = times + 1").update();
        });
    }

    /** The one row that {@link #settle()} changes. */
    void prepareToSettle() {
        jdbc.sql("create table if not exists settled (times bigint not null)").update();
        if (jdbc.sql("select count(*) from settled").query(Long.class).single() == 0) {
            jdbc.sql("insert into settled (times) values (0)").update();
        }
    }

    /** Runs the action when the running transaction has committed, never when it rolls back; at once when there is none. */
    public static void afterCommit(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    /** Gives back all connections, which closes an embedded database. */
    @Override
    public void close() {
        dataSource.close();
        if (lock != null) {
            lock.close();
        }
    }
}
