package foodcourt.server.storage;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Opens module databases by the settings {@code foodcourt.<module>.database.url}, {@code .schema}, {@code .username},
 * {@code .password} and {@code .pool-size}, or {@code foodcourt.database.*} for all that have none of their own, and brings
 * their tables up to date from {@code classpath:db/<module>}.
 */
public final class ModuleDatabases {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleDatabases.class);

    private final Environment environment;
    private final MeterRegistry metrics;

    /** With {@code foodcourt.data} naming the folder of the embedded databases. */
    public ModuleDatabases(Environment environment) {
        this(environment, new SimpleMeterRegistry());
    }

    /** The same; how the connections are used are metrics {@code hikaricp.*} by the pool's name, the module's. */
    public ModuleDatabases(Environment environment, MeterRegistry metrics) {
        this.environment = environment;
        this.metrics = metrics;
        DurableFiles.register();
    }

    /** The module's database, in H2 unless a URL is set. */
    public ModuleDatabase open(String module) {
        return open(module, Engine.H2);
    }

    /** The module's database, in this engine unless a URL is set. Close it at the end. */
    public ModuleDatabase open(String module, Engine engine) {
        var settings = DatabaseSettings.of(module, engine, environment);
        var lock = lock(module, settings);
        try {
            return open(module, settings, lock);
        } catch (RuntimeException e) { // the start fails: leave no locked file behind
            release(lock);
            throw e;
        }
    }

    private ModuleDatabase open(String module, DatabaseSettings settings, @Nullable FolderLock lock) {
        var dataSource = pooled(module, settings);
        try {
            migrate(module, settings, dataSource);
            return new ModuleDatabase(module, dataSource, lock);
        } catch (RuntimeException e) { // the start fails: leave no open file behind
            dataSource.close();
            throw e;
        }
    }

    private HikariDataSource pooled(String module, DatabaseSettings settings) {
        if (!settings.embedded()) {
            knock(module, settings);
        }
        var pool = pool(module, settings);
        pool.setMetricRegistry(metrics);
        try {
            return new HikariDataSource(pool);
        } catch (RuntimeException e) { // whatever a driver or the pool throws: nothing else is done here
            throw new DatabaseClosed(module, settings, e.getCause() == null ? e : e.getCause());
        }
    }

    /** The pool would log a stack trace of its own when nobody opens. */
    private static void knock(String module, DatabaseSettings settings) {
        var who = new Properties();
        who.setProperty("user", settings.username());
        who.setProperty("password", settings.password());
        if (settings.postgresql()) {
            who.setProperty("loginTimeout", "5");
        }
        try (var _ = DriverManager.getConnection(settings.url(), who)) {
            LOG.debug("The database of {} opens", module);
        } catch (SQLException e) {
            throw new DatabaseClosed(module, settings, e);
        }
    }

    /**
     * Several processes may do so at once: Flyway lets one after the other. In PostgreSQL by connections of its own: a
     * migration may take longer than anything else is waited for.
     */
    private static void migrate(String module, DatabaseSettings settings, DataSource dataSource) {
        var migrations = Flyway.configure().locations("classpath:db/" + module, "classpath:db/storage");
        if (settings.postgresql()) {
            migrations.dataSource(settings.url(), settings.username(), settings.password());
        } else {
            migrations.dataSource(dataSource);
        }
        if (!settings.schema().isEmpty()) {
            migrations.schemas(settings.schema());
        }
        try {
            migrations.load().migrate();
        } catch (FlywayException e) {
            throw new MigrationFailed(module, settings, e);
        }
    }

    private @Nullable FolderLock lock(String module, DatabaseSettings settings) {
        return settings.embedded()
                ? FolderLock.of(DatabaseSettings.data(environment).resolve(module))
                : null;
    }

    private static void release(@Nullable FolderLock lock) {
        if (lock != null) {
            lock.close();
        }
    }

    private static HikariConfig pool(String module, DatabaseSettings settings) {
        var pool = new HikariConfig();
        pool.setPoolName(module);
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.username());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setConnectionTimeout(5_000);
        if (!settings.schema().isEmpty()) {
            pool.setSchema(settings.schema());
        }
        if (settings.postgresql()) {
            limit(pool);
        }
        return pool;
    }

    /**
     * A machine that vanishes without a word (power, network) must not hold others up: as a client it would keep its row
     * locks, as the database its readers, for as long as TCP waits by default (hours). A minute is longer than a transaction
     * waits for the broker. PostgreSQL 15, 20.3.2 "TCP Settings", 20.11.1 "Statement Behavior".
     */
    private static void limit(HikariConfig pool) {
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.setConnectionInitSql("""
                set idle_in_transaction_session_timeout = '60s'; set tcp_keepalives_idle = 10;
                set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3""");
    }
}
