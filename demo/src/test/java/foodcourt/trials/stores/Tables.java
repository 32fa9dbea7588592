package foodcourt.trials.stores;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All rows of all modules' tables, to be compared from one moment to the next. */
public final class Tables implements AutoCloseable {
    private static final Pattern HOUSEKEEPING = Pattern.compile("flyway|settled|turn|lead", Pattern.CASE_INSENSITIVE);

    private final List<Table> tables = new ArrayList<>();
    private final List<Connection> connections = new ArrayList<>();

    private record Table(String name, String sql, Statement statement) {}

    Tables() {}

    void add(String module, String url) throws SQLException {
        var connection = DriverManager.getConnection(url, "sa", "");
        connections.add(connection);
        var names = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, "PUBLIC", null,
                new String[]{"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        for (var name : names) {
            if (!HOUSEKEEPING.matcher(name).lookingAt()) {
                tables.add(new Table(module + "." + name, "select * from \"" + name + "\"",
                        connection.createStatement()));
            }
        }
    }

    /** By table, what its rows are now; equal when no row changed. */
    public Map<String, String> rows() throws SQLException {
        var rows = new TreeMap<String, String>();
        for (var table : tables) {
            try (var found = table.statement.executeQuery(table.sql)) {
                rows.put(table.name, digest(found));
            }
        }
        return rows;
    }

    /** Number and contents of the rows, whatever their order. */
    private static String digest(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        long count = 0;
        long sum = 0;
        while (rows.next()) {
            count++;
            long hash = 17;
            for (var column = 1; column <= columns; column++) {
                hash = hash * 1_000_003 + String.valueOf(rows.getString(column)).hashCode();
            }
            sum += hash * hash;
        }
        return count + " rows, " + Long.toHexString(sum);
    }

    /** True when no message waits to be carried. */
    public boolean carried() throws SQLException {
        return rows().entrySet().stream().filter(table -> table.getKey().toLowerCase(Locale.ROOT).endsWith(".outbox"))
                .allMatch(table -> table.getValue().startsWith("0 rows"));
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
