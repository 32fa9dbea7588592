package foodcourt.server.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** Devices as rows. */
final class DeviceRows {

    /** A report and when it came. */
    record Row(UUID deviceId, Instant reportedAt, DeviceReport report) {}

    private static final String UPDATE = """
            update device set reported_at = :at, kind = :kind, name = :name, version = :version, language = :language,
                screen_width = :width, screen_height = :height, uptime_seconds = :uptime, answer_millis = :answer,
                heap_megabytes = :heap, most_heap_megabytes = :mostHeap, printer = :printer,
                last_order_at = :lastOrder, clock_off_millis = :clockOff
            where device_id = :id""";
    private static final String INSERT = """
            insert into device (device_id, reported_at, kind, name, version, language, screen_width, screen_height,
                uptime_seconds, answer_millis, heap_megabytes, most_heap_megabytes, printer, last_order_at,
                clock_off_millis)
            values (:id, :at, :kind, :name, :version, :language, :width, :height, :uptime, :answer, :heap, :mostHeap,
                :printer, :lastOrder, :clockOff)""";

    private final ModuleDatabase database;

    DeviceRows(ModuleDatabase database) {
        this.database = database;
    }

    /** Whether it was known. */
    boolean update(Row row) {
        return bound(UPDATE, row).update() > 0;
    }

    void insert(Row row) {
        bound(INSERT, row).update();
    }

    List<Row> all() {
        return database.jdbc().sql("select * from device order by reported_at, device_id").query((row, _) -> row(row))
                .list();
    }

    void delete(UUID deviceId) {
        database.jdbc().sql("delete from device where device_id = :id").param("id", deviceId).update();
    }

    void deleteBefore(Instant time) {
        database.jdbc().sql("delete from device where reported_at < :time").param("time", Columns.time(time)).update();
    }

    private StatementSpec bound(String sql, Row row) {
        var report = row.report();
        var printer = report.printer();
        return database.jdbc().sql(sql).param("id", row.deviceId()).param("at", Columns.time(row.reportedAt()))
                .param("kind", report.kind().name()).param("name", report.name()).param("version", report.version())
                .param("language", report.language()).param("width", report.screenWidth())
                .param("height", report.screenHeight()).param("uptime", report.uptime().toSeconds())
                .param("answer", report.answer().toMillis()).param("heap", report.heapMegabytes())
                .param("mostHeap", report.mostHeapMegabytes())
                .param("printer", printer == null ? null : printer.name())
                .param("lastOrder", Columns.timeOrNull(report.lastOrderAt()))
                .param("clockOff", report.clockOff().toMillis());
    }

    private static Row row(ResultSet row) throws SQLException {
        var printer = row.getString("printer");
        return new Row(row.getObject("device_id", UUID.class), Columns.time(row, "reported_at"),
                new DeviceReport(DeviceReport.Kind.valueOf(row.getString("kind")), row.getString("name"),
                        row.getString("version"), row.getString("language"), row.getInt("screen_width"),
                        row.getInt("screen_height"), Duration.ofSeconds(row.getLong("uptime_seconds")),
                        Duration.ofMillis(row.getLong("answer_millis")), row.getInt("heap_megabytes"),
                        row.getInt("most_heap_megabytes"),
                        printer == null ? null : DeviceReport.Printer.valueOf(printer),
                        Columns.timeOrNull(row, "last_order_at"), Duration.ofMillis(row.getLong("clock_off_millis"))));
    }
}
