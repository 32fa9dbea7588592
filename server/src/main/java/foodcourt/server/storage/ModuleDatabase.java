package foodcourt.server.storage;

import java.sql.SQLException;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
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
    private final TransactionTemplate apart;
    private final @Nullable FolderLock lock;
    private final boolean showsWhatIsNotKept;
    private final Lead lead;

    ModuleDatabase(String module, HikariDataSource dataSource, @Nullable FolderLock lock) {
        this.module = module;
        this.dataSource = dataSource;
        this.lock = lock;
        jdbc = JdbcClient.create(dataSource);
        var manager = new JdbcTransactionManager(dataSource);
        transactions = new TransactionTemplate(manager);
        apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        showsWhatIsNotKept = !isPostgres(dataSource);
        lead = new Lead(this, lock != null);
    }

    private static boolean isPostgres(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The database does not say what it is", e);
        }
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
     * the outside of something that was only seen, not written by the same transaction, settles it first. PostgreSQL shows
     * nothing that it has not written: there this does nothing.
     */
    public void settle() {
        if (showsWhatIsNotKept) {
            // a change of its own: its commit returns when it, and so all that was there before it, is written
            inTransaction(() -> {
                jdbc.sql("update settled set times = times + 1").update();
            });
        }
    }

    /** Like {@link #settle()}, but at once also inside a transaction, by one of its own. */
    public void settleNow() {
        if (showsWhatIsNotKept) {
            apart.executeWithoutResult(_ -> settle());
        }
    }

    /**
     * Does the work in one transaction while no other process does such work on this database; waits for its turn. A process
     * that dies gives its turn back. Of one process only one thread may ask: its relay.
     */
    public <T> T inTurn(Supplier<T> work) {
        return inTransaction(() -> {
            if (lock == null) { // whom nobody shares the file with has no turn to wait for
                jdbc.sql("update turn set taken = taken + 1").update(); // the lock of this row is the turn
            }
            return work.get();
        });
    }

    /** Whether this process is the one of all on this database that does the module's scheduled work now. */
    public boolean leads() {
        return lead.held();
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
        lead.giveBack();
        dataSource.close();
        if (lock != null) {
            lock.close();
        }
    }
}
