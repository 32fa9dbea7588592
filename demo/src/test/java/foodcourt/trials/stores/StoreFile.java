package foodcourt.trials.stores;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One module's database, opened without the server (which must have ended). */
final class StoreFile implements AutoCloseable {
    private final Connection connection;

    private StoreFile(Connection connection) {
        this.connection = connection;
    }

    static StoreFile h2(Path data, String module) throws SQLException {
        return new StoreFile(DriverManager.getConnection(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve(module) + ";IFEXISTS=TRUE", "sa", ""));
    }

    static StoreFile hsqldb(Path data, String module) throws SQLException {
        return new StoreFile(DriverManager.getConnection("jdbc:hsqldb:file:" + data.toAbsolutePath().resolve(module)
                + ";ifexists=true;hsqldb.lock_file=false;shutdown=true", "sa", ""));
    }

    static StoreFile postgresql(String url, String schema, String user) throws SQLException {
        return new StoreFile(DriverManager.getConnection(url + "?currentSchema=" + schema, user, ""));
    }

    <T> List<T> list(String sql, Row<T> row) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<T>();
            while (rows.next()) {
                list.add(row.of(rows));
            }
            return list;
        }
    }

    int count(String sql) throws SQLException {
        return list(sql, row -> row.getInt(1)).getFirst();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Makes a value of the row that the result set stands on. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
