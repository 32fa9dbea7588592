package foodcourt.server.order;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** The keys of the orders: given when one is placed, asked for where the court says so. */
@Component
public class OrderKeys {
    private final RandomGenerator random = new SecureRandom();
    private final ModuleDatabase database;
    private final LookupSettings settings;
    private final Clock clock;

    OrderKeys(ModuleDatabase orderDatabase, LookupSettings settings, Clock clock) {
        database = orderDatabase;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the transaction that places the order. */
    void give(UUID orderId) {
        var key = OrderKey.random(random);
        database.jdbc().sql("insert into order_key (order_id, secret, code, tries) values (:id, :secret, :code, 0)")
                .param("id", orderId).param("secret", key.secret()).param("code", key.code()).update();
    }

    /** The order's key, or empty: it has none. For its guest's eyes only. */
    public Optional<OrderKey> find(UUID orderId) {
        return database.jdbc().sql("select * from order_key where order_id = :id").param("id", orderId)
                .query((row, _) -> key(row)).optional();
    }

    /**
     * Whether the order is open to somebody who says this.
     *
     * @param said its secret, its code, something else, or null
     */
    public Opening open(UUID orderId, @Nullable String said) {
        if (settings.lookup() == LookupSettings.Lookup.OPEN) {
            return new Opening.Open();
        }
        var key = find(orderId);
        if (said == null || key.isEmpty()) {
            return new Opening.Wrong();
        }
        return key.get().hasSecret(said) ? new Opening.Open() : tried(orderId, () -> key.get().hasCode(said));
    }

    /** Takes the try before it looks: however many try at the same time, no more than allowed are heard. */
    Opening tried(UUID orderId, BooleanSupplier right) {
        var now = clock.instant();
        return database.inTransaction(() -> {
            startAnew(orderId, now);
            if (!takeTry(orderId, now)) {
                return new Opening.TooManyTries(wait(orderId, now));
            }
            if (!right.getAsBoolean()) {
                return new Opening.Wrong();
            }
            reset(orderId);
            return new Opening.Open();
        });
    }

    private void startAnew(UUID orderId, Instant now) {
        database.jdbc().sql("update order_key set tries = 0 where order_id = :id and tries_from <= :before")
                .param("id", orderId).param("before", Columns.time(now.minus(settings.codeRest()))).update();
    }

    private boolean takeTry(UUID orderId, Instant now) {
        return database.jdbc().sql("""
                update order_key set tries_from = case when tries = 0 then :now else tries_from end, tries = tries + 1
                where order_id = :id and tries < :most""").param("now", Columns.time(now)).param("id", orderId)
                .param("most", settings.codeTries()).update() == 1;
    }

    private void reset(UUID orderId) {
        database.jdbc().sql("update order_key set tries = 0 where order_id = :id").param("id", orderId).update();
    }

    private Duration wait(UUID orderId, Instant now) {
        return database.jdbc().sql("select tries_from from order_key where order_id = :id").param("id", orderId)
                .query((row, _) -> Duration.between(now, Columns.time(row, "tries_from").plus(settings.codeRest())))
                .single();
    }

    private static OrderKey key(ResultSet row) throws SQLException {
        return new OrderKey(row.getString("secret"), row.getString("code"));
    }
}
