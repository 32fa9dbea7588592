package foodcourt.server.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What H2 has answered is found in its file by whoever opens that file without H2 having closed it. */
class H2AfterACrashTest {
    /** Freed space is written over at once, as it is in a court that has been open for a minute. */
    private static final String REUSING = ";RETENTION_TIME=0";
    private static final int COMMITS = 60;

    @TempDir
    private Path folder;

    @Test
    void everyAnsweredCommitIsFoundAlsoInSpaceThatWasFreedBefore() throws Exception {
        DurableFiles.register();
        try (var connection = DriverManager.getConnection(Engine.H2.url(folder.resolve("running")) + REUSING)) {
            execute(connection, "create table step (id int primary key, n int)");
            execute(connection, "insert into step values (1, 0)");
            for (var n = 1; n <= COMMITS; n++) {
                execute(connection, "update step set n = " + n);
                assertThat(afterACrash()).as("commit %d", n).isEqualTo(n);
            }
        }
    }

    private int afterACrash() throws Exception {
        Files.copy(folder.resolve("running.mv.db"), folder.resolve("crashed.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        try (var connection = DriverManager.getConnection(Engine.H2.url(folder.resolve("crashed")));
                var row = connection.createStatement().executeQuery("select max(n) from step")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
