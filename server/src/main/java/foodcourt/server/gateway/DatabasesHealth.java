package foodcourt.server.gateway;

import java.sql.SQLException;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.ModuleDatabase;

/** Whether each module's database answers. */
@Component("databases")
class DatabasesHealth implements HealthIndicator {
    private final List<ModuleDatabase> databases;

    DatabasesHealth(ObjectProvider<ModuleDatabase> databases) {
        this.databases = databases.stream().toList();
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (var database : databases) {
            try {
                requireAnswer(database);
                health.withDetail(database.module(), "up");
            } catch (SQLException e) {
                health.down().withDetail(database.module(), "down");
            }
        }
        return health.build();
    }

    private static void requireAnswer(ModuleDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            if (!connection.isValid(2)) {
                throw new SQLException("No answer");
            }
        }
    }
}
