package foodcourt.server.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import foodcourt.server.checks.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Why a start fails whose tables are not as they must be, in words for who sets it up. */
class MigrationFailedTest {
    private final String url = TestDatabases.url(Path.of(UUID.randomUUID().toString()));

    /** With tables that are there: Flyway tries ten times, a second apart, to make what it may not make. */
    @Test
    void namesTheModuleTheUserAndWhatToGrantWhenTheUserMayNotReadTheTables() throws SQLException {
        new ModuleDatabases(environment("postgres")).open("order").close();
        var user = "waiter" + UUID.randomUUID().toString().substring(0, 8);
        try (var connection = connection(); var statement = connection.createStatement()) {
            statement.execute("create role " + user + " login");
            statement.execute("grant usage on schema \"order\" to " + user);
        }

        assertThat(analysis(user)).contains("tables of order cannot be brought up to date", url, "as user " + user,
                "permission denied for table", "grant create on database", "create schema");
    }

    @Test
    void namesTheMigrationThatIsNotAsItWas() throws SQLException {
        new ModuleDatabases(environment("postgres")).open("order").close();
        try (var connection = connection(); var statement = connection.createStatement()) {
            statement.execute("update \"order\".flyway_schema_history set checksum = 1 where version = '1'");
        }

        assertThat(analysis("postgres")).contains("tables of order cannot be brought up to date",
                "checksum mismatch", "version 1", "bring back what was before");
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    private MockEnvironment environment(String user) {
        return new MockEnvironment().withProperty("foodcourt.database.url", url)
                .withProperty("foodcourt.database.username", user);
    }

    private String analysis(String user) {
        var databases = new ModuleDatabases(environment(user));
        var failure = catchThrowableOfType(MigrationFailed.class, () -> databases.open("order"));
        var analysis = Objects.requireNonNull(
                new MigrationFailedAnalyzer().analyze(new IllegalStateException("the start failed", failure)));
        return analysis.getDescription() + "\n" + analysis.getAction();
    }
}
