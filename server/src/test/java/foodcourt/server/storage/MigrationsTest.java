package foodcourt.server.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.env.MockEnvironment;

import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/** Every module's tables can be made in every database, and what all modules share works there. */
class MigrationsTest {
    private static final List<String> MODULES = List.of("order", "cook", "catalog", "notification", "shopaccount");

    @TempDir
    Path data;

    static Stream<Arguments> everywhere() {
        return MODULES.stream().flatMap(module -> Stream.of("h2", "hsqldb", "postgresql")
                .map(engine -> Arguments.of(module, engine)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aModuleLivesInWhateverDatabase(String module, String engine) {
        for (var start = 0; start < 2; start++) {
            try (var database = open(module, engine)) {
                database.settle();
                assertThat(database.inTurn(() -> "done")).isEqualTo("done");
                assertThat(database.leads()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void whatIsSettledApartIsKeptAlthoughTheRestIsNot(String module, String engine) {
        try (var database = open(module, engine)) {
            database.inTurn(() -> {
                database.settleNow();
                return true;
            });
            assertThat(database.jdbc().sql("select times from settled").query(Long.class).single())
                    .isEqualTo(engine.equals("postgresql") ? 0 : 1);
        }
    }

    @Test
    void ofSeveralProcessesOnPostgresqlOneLeadsAndAnotherTakesOver() {
        var first = open("order", "postgresql");
        try (var second = open("order", "postgresql")) {
            assertThat(first.leads()).isTrue();
            assertThat(second.leads()).isFalse();
            first.close();
            assertThat(second.leads()).isTrue();
        }
    }

    @Test
    void severalProcessesMayMakeTheTablesAtTheSameTime() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var opened = threads.invokeAll(Stream.<Callable<ModuleDatabase>>generate(() -> () -> open("order",
                    "postgresql")).limit(4).toList());
            for (var database : opened) {
                database.get().close();
            }
        }
    }

    private ModuleDatabase open(String module, String engine) {
        var environment = new MockEnvironment().withProperty("foodcourt.data", data.toString());
        return switch (engine) {
            case "h2" -> new ModuleDatabases(environment).open(module, Engine.H2);
            case "hsqldb" -> new ModuleDatabases(environment).open(module, Engine.HSQLDB);
            default -> new ModuleDatabases(environment.withProperty("foodcourt.database.url", TestDatabases.url(data))
                    .withProperty("foodcourt.database.username", "postgres")).open(module);
        };
    }
}
