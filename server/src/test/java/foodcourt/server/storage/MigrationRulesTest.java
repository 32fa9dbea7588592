package foodcourt.server.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While a new version comes, the old one goes on working with the tables that the new one has changed. So a script only adds
 * what the old version need not know. What nobody uses any more is dropped by a script of a later version, whose name begins
 * with {@code contract}: docs/cluster.md.
 */
class MigrationRulesTest {
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "\\bdrop\\b|\\brename\\b|\\btruncate\\b|\\bdelete\\s+from\\b|\\bset\\s+not\\s+null\\b|\\bset\\s+data\\s+type\\b"
                    + "|\\balter\\s+column\\s+\\w+\\s+type\\b|\\badd\\s+(constraint|unique|primary|foreign|check)\\b"
                    + "|\\bcreate\\s+unique\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MUST_BE_GIVEN = Pattern
            .compile("\\balter\\s+table\\s+\\w+\\s+add\\s+(?!.*\\bdefault\\b)"
                    + ".*\\bnot\\s+null\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @TempDir
    Path data;

    @Test
    void noScriptTakesAwayWhatTheOldVersionNeeds() throws IOException {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/*/*.sql");
        assertThat(scripts).hasSizeGreaterThan(10);
        assertThat(Arrays.stream(scripts).filter(script -> !isContract(String.valueOf(script.getFilename())))
                .flatMap(script -> statements(script).stream().filter(MigrationRulesTest::harms)
                        .map(statement -> script.getFilename() + ": " + statement.strip())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alter table ticket drop column calls", "alter table ticket rename column calls to called",
            "alter table ticket alter column calls set not null",
            "alter table ticket add column first boolean not null",
            "alter table ticket alter column calls type bigint", "create unique index one on ticket (order_id)"})
    void theRuleKnowsWhatHarms(String statement) {
        assertThat(harms(statement)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alter table ticket add column first boolean default false not null",
            "alter table ticket add column word varchar(10)", "create index fast on ticket (order_id)",
            "create table more (id bigint not null)"})
    void theRuleKnowsWhatDoesNoHarm(String statement) {
        assertThat(harms(statement)).isFalse();
    }

    /** What the words of a script do not tell: the tables before and after it. */
    @ParameterizedTest
    @ValueSource(strings = {"order", "cook", "catalog", "notification", "shopaccount"})
    void afterEachScriptTheOldVersionCanStillReadAndWrite(String module) throws SQLException {
        Map<String, Column> before = Map.of();
        for (var script : Flyway.configure().dataSource(url(module), "sa", "").locations("classpath:db/" + module)
                .load().info().pending()) {
            migrate(module, script);
            var after = columns(module);
            if (!isContract(script.getScript())) {
                assertThat(harms(before, after)).as(script.getScript()).isEmpty();
            }
            before = after;
        }
        assertThat(before).isNotEmpty();
    }

    private static boolean isContract(String script) {
        return script.contains("__contract");
    }

    private static boolean harms(String statement) {
        return TAKES_AWAY.matcher(statement).find() || MUST_BE_GIVEN.matcher(statement).find();
    }

    private static List<String> statements(Resource script) {
        try {
            return List.of(script.getContentAsString(StandardCharsets.UTF_8).replaceAll("--[^\n]*", "").split(";"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void migrate(String module, MigrationInfo script) {
        Flyway.configure().dataSource(url(module), "sa", "").locations("classpath:db/" + module)
                .target(String.valueOf(script.getVersion())).load().migrate();
    }

    private String url(String module) {
        return "jdbc:h2:" + data.resolve(module) + ";DB_CLOSE_DELAY=0";
    }

    /** A column; it must be given when it may not be null and has no value of its own. */
    private record Column(String table, String type, boolean mustBeGiven) {
        static Column of(ResultSet row) throws SQLException {
            return new Column(row.getString("TABLE_NAME"), row.getString("DATA_TYPE"),
                    row.getString("IS_NULLABLE").equals("NO") && row.getString("COLUMN_DEFAULT") == null
                            && row.getString("IS_IDENTITY").equals("NO"));
        }
    }

    private Map<String, Column> columns(String module) throws SQLException {
        var columns = new TreeMap<String, Column>();
        try (var connection = DriverManager.getConnection(url(module), "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from information_schema.columns "
                        + "where table_schema = 'PUBLIC'")) {
            while (rows.next()) {
                if (!rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT).startsWith("flyway")) {
                    columns.put(rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME"), Column.of(rows));
                }
            }
        }
        return columns;
    }

    private static List<String> harms(Map<String, Column> before, Map<String, Column> after) {
        var harms = new ArrayList<String>();
        before.forEach((name, column) -> {
            if (!after.containsKey(name) || !after.get(name).type().equals(column.type())
                    || (after.get(name).mustBeGiven() && !column.mustBeGiven())) {
                harms.add(name + " is not what it was");
            }
        });
        var tables = before.values().stream().map(Column::table).distinct().toList();
        after.forEach((name, column) -> {
            if (!before.containsKey(name) && tables.contains(column.table()) && column.mustBeGiven()) {
                harms.add(name + " must be given");
            }
        });
        return harms;
    }
}
