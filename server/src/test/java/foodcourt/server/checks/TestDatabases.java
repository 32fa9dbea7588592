package foodcourt.server.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;

import foodcourt.server.FoodcourtServer;
import foodcourt.server.RunningServer;

/**
 * Where tests keep data: in files, or with {@code -Ppostgres} in a PostgreSQL that lives as long as the tests' JVM, with one
 * database for each folder. Whoever opens a folder again finds what was there.
 */
public final class TestDatabases {
    private static final boolean POSTGRES = "postgres".equals(System.getProperty("test.database"));
    private static final Map<Path, String> URLS = new HashMap<>();
    private static @Nullable EmbeddedPostgres running;

    private TestDatabases() {}

    /** The settings of a module database with its data here. */
    public static MockEnvironment environment(Path data) {
        var environment = new MockEnvironment().withProperty("foodcourt.data", data.toString());
        return POSTGRES ? at(environment, url(data)) : environment;
    }

    /**
     * The settings of a module database that is forgotten at the end.
     *
     * @param url such as {@code jdbc:h2:mem:}; a name is added
     */
    public static MockEnvironment inMemory(String module, String url) {
        return POSTGRES
                ? at(new MockEnvironment(), url(Path.of(UUID.randomUUID().toString())))
                : new MockEnvironment().withProperty("foodcourt." + module + ".database.url", url + UUID.randomUUID());
    }

    private static MockEnvironment at(MockEnvironment environment, String url) {
        return environment.withProperty("foodcourt.database.url", url)
                .withProperty("foodcourt.database.username", "postgres");
    }

    /** {@link FoodcourtServer#start} with the databases of its {@code --data} or {@code --foodcourt.data}. */
    public static RunningServer start(String... arguments) {
        return FoodcourtServer.start(arguments(arguments));
    }

    /** The same arguments, and where the databases are. */
    public static String[] arguments(String... arguments) {
        return POSTGRES
                ? Stream.concat(Arrays.stream(arguments), Stream.of("--foodcourt.database.url=" + url(data(arguments)),
                        "--foodcourt.database.username=postgres")).toArray(String[]::new)
                : arguments;
    }

    private static Path data(String... arguments) {
        return Path.of(Arrays.stream(arguments).filter(each -> each.matches("--(foodcourt\\.)?data=.*")).findFirst()
                .orElseThrow().replaceFirst("^[^=]*=", ""));
    }

    /** The URL of a PostgreSQL database of its own for this folder, whatever the tests usually run on. */
    public static synchronized String url(Path data) {
        return URLS.computeIfAbsent(data.toAbsolutePath(), _ -> created("court" + URLS.size()));
    }

    private static String created(String name) {
        try (var connection = postgres().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return "jdbc:postgresql://127.0.0.1:" + postgres().getPort() + "/" + name;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL makes no database", e);
        }
    }

    private static synchronized EmbeddedPostgres postgres() {
        var started = running;
        if (started == null) {
            try {
                started = EmbeddedPostgres.builder().setServerConfig("max_connections", "500").start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
            running = started;
        }
        return started;
    }
}
