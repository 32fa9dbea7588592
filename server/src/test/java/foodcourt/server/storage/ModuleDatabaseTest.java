package foodcourt.server.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.TransactionException;

import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModuleDatabaseTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasCommittedAfterItsEnd(Engine engine) {
        var id = UUID.randomUUID();
        try (var database = open(engine)) {
            database.inTransaction(() -> insert(database, id));
        }
        try (var database = open(engine)) {
            var at = database.jdbc().sql("select made_at from thing where id = :id").param("id", id)
                    .query((row, _) -> Columns.time(row, "made_at")).single();
            assertThat(at).isEqualTo(NOON);
        }
    }

    @Test
    void aMachineThatVanishesKeepsNoRowOfPostgresqlForLongerThanAMinute() {
        try (var database = postgresql()) {
            assertThat(shown(database, "idle_in_transaction_session_timeout")).isEqualTo("1min");
            assertThat(shown(database, "tcp_keepalives_idle")).isEqualTo("10");
            assertThat(shown(database, "tcp_keepalives_interval")).isEqualTo("5");
            assertThat(shown(database, "tcp_keepalives_count")).isEqualTo("3");
        }
    }

    private static ModuleDatabase postgresql() {
        return new ModuleDatabases(new MockEnvironment()
                .withProperty("foodcourt.database.url", TestDatabases.url(Path.of(UUID.randomUUID().toString())))
                .withProperty("foodcourt.database.username", "postgres")).open("order");
    }

    private static String shown(ModuleDatabase database, String setting) {
        return database.jdbc().sql("show " + setting).query(String.class).single();
    }

    @ParameterizedTest
    @EnumSource
    void rollsBackAndTellsNobody(Engine engine) {
        var told = new AtomicInteger();
        try (var database = open(engine)) {
            assertThatThrownBy(() -> database.inTransaction((Runnable) () -> {
                insert(database, UUID.randomUUID());
                ModuleDatabase.afterCommit(told::incrementAndGet);
                throw new IllegalArgumentException("no");
            })).hasMessage("no");
            assertThat(database.jdbc().sql("select count(*) from thing").query(Long.class).single()).isZero();
        }
        assertThat(told).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhenAThreadIsInterruptedWhileItWrites(Engine engine) throws InterruptedException {
        try (var database = open(engine)) {
            for (var i = 0; i < 50; i++) {
                var writer = Thread.ofVirtual().unstarted(() -> insertMany(database));
                writer.start();
                LockSupport.parkNanos(i * 100_000L);
                writer.interrupt();
                writer.join();
                database.inTransaction(() -> insert(database, UUID.randomUUID()));
            }
            assertThat(database.jdbc().sql("select count(*) from thing").query(Long.class).single())
                    .isGreaterThanOrEqualTo(50);
        }
    }

    private static void insertMany(ModuleDatabase database) {
        try {
            for (var i = 0; i < 20; i++) {
                database.inTransaction(() -> insert(database, UUID.randomUUID()));
            }
        } catch (TransactionException | DataAccessException e) {
            // the one that was interrupted may fail, nobody else
            assertThat(Thread.currentThread().isInterrupted() || e.getCause() != null).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesASecondServerOnTheSameFiles(Engine engine) {
        try (var _ = open(engine)) {
            assertThatThrownBy(() -> open(engine)).isInstanceOf(DataTaken.class);
        }
    }

    @Test
    void takesTheUrlOfTheSettings() {
        var environment = environment().withProperty("foodcourt.storagecheck.database.url",
                "jdbc:h2:mem:" + UUID.randomUUID());
        try (var database = new ModuleDatabases(environment).open("storagecheck")) {
            assertThat(database.jdbc().sql("select count(*) from thing").query(Long.class).single()).isZero();
        }
        assertThat(data).isEmptyDirectory();
    }

    private static void insert(ModuleDatabase database, UUID id) {
        database.jdbc().sql("insert into thing (id, name, made_at) values (:id, 'pot', :at)")
                .param("id", id).param("at", Columns.time(NOON)).update();
    }

    private ModuleDatabase open(Engine engine) {
        return new ModuleDatabases(environment()).open("storagecheck", engine);
    }

    private MockEnvironment environment() {
        return new MockEnvironment().withProperty("foodcourt.data", data.toString());
    }
}
