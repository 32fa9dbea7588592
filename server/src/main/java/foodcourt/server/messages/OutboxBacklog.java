package foodcourt.server.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * What a module has to tell and the broker has not got yet.
 *
 * @param messages how many
 * @param oldest how long the oldest has waited; zero when there is none
 */
public record OutboxBacklog(String module, long messages, Duration oldest) {

    static OutboxBacklog of(String module, ResultSet row) throws SQLException {
        var first = row.getObject(2, OffsetDateTime.class);
        var now = row.getObject(3, OffsetDateTime.class);
        return new OutboxBacklog(module, row.getLong(1), first == null ? Duration.ZERO : Duration.between(first, now));
    }
}
