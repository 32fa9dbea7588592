package foodcourt.server.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.Recent;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/**
 * What waits, as metrics: tickets by status, unpaid orders, refunds; unknown while the database is away. It is asked for all
 * of them at once. Every process of the role tells the same.
 */
@Component
final class OrderFigures {
    private static final List<TicketStatus> WAITING = List.of(TicketStatus.RECEIVED, TicketStatus.ACCEPTED,
            TicketStatus.COOKING, TicketStatus.READY);
    private static final Logger LOG = LoggerFactory.getLogger(OrderFigures.class);

    private final Recent<Figures> figures = new Recent<>(this::ask);
    private final ModuleDatabase database;
    private final Shops shops;
    private final InstantSource clock;

    /** At one moment. */
    private record Figures(Map<TicketStatus, Tickets> tickets, long unpaid, long refunds,
            long mostAttempts) {}

    private record Tickets(TicketStatus status, long number, Instant oldest) {
        static Tickets of(ResultSet row, int number) throws SQLException {
            return new Tickets(TicketStatus.valueOf(row.getString(1)), row.getLong(2), Columns.time(row, "oldest"));
        }
    }

    OrderFigures(ModuleDatabase orderDatabase, Shops shops, InstantSource clock, MeterRegistry metrics) {
        database = orderDatabase;
        this.shops = shops;
        this.clock = clock;
        WAITING.forEach(status -> showTickets(status, metrics));
        show("foodcourt.payments.unpaid", "Orders that wait for payment", Figures::unpaid, metrics);
        show("foodcourt.refunds.open", "Refunds that are owed", Figures::refunds, metrics);
        show("foodcourt.refunds.attempts", "Most attempts in vain to settle one of them",
                Figures::mostAttempts, metrics);
    }

    private void show(String name, String what, ToDoubleFunction<Figures> figure, MeterRegistry metrics) {
        Gauge.builder(name, this, self -> self.value(figure)).description(what).register(metrics);
    }

    private void showTickets(TicketStatus status, MeterRegistry metrics) {
        Gauge.builder("foodcourt.tickets.waiting", this, self -> self.number(status)).tag("status", status.name())
                .description("Tickets in this status").register(metrics);
        Gauge.builder("foodcourt.tickets.oldest", this, self -> self.oldest(status)).tag("status", status.name())
                .description("How long the oldest of them is in it").baseUnit("seconds").register(metrics);
    }

    private double number(TicketStatus status) {
        return value(status, Tickets::number);
    }

    private double oldest(TicketStatus status) {
        return value(status, tickets -> Duration.between(tickets.oldest(), clock.instant()).toMillis() / 1_000.0);
    }

    private double value(TicketStatus status, ToDoubleFunction<Tickets> figure) {
        return value(known -> {
            var tickets = known.tickets().get(status);
            return tickets == null ? 0 : figure.applyAsDouble(tickets);
        });
    }

    private double value(ToDoubleFunction<Figures> figure) {
        var known = figures.get();
        return known == null ? Double.NaN : figure.applyAsDouble(known);
    }

    private @Nullable Figures ask() {
        try {
            return look();
        } catch (DataAccessException e) { // told by the health of databases
            LOG.debug("The database does not say what waits", e);
            return null;
        }
    }

    private Figures look() {
        var tickets = new EnumMap<TicketStatus, Tickets>(TicketStatus.class);
        tickets(shops.ids()).forEach(each -> tickets.put(each.status(), each));
        return new Figures(tickets, number("select count(*) from orders where status = 'AWAITING_PAYMENT'"),
                number("select count(*) from refund_task"),
                number("select coalesce(max(attempts), 0) from refund_task"));
    }

    private long number(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    /** By the shops, for that is what the index begins with. */
    private Collection<Tickets> tickets(List<String> shopIds) {
        return shopIds.isEmpty() ? List.of() : database.jdbc().sql("""
                select order_ticket.status, count(*), min(status_at) as oldest
                from order_ticket join orders on orders.order_id = order_ticket.order_id
                where shop_id in (:shops) and order_ticket.status in (:waiting) and status_at > :since
                    and orders.status = 'PLACED'
                group by order_ticket.status""").param("shops", shopIds)
                .param("waiting", WAITING.stream().map(Enum::name).toList())
                .param("since", Columns.time(clock.instant().minus(OpenTickets.FORGOTTEN))).query(Tickets::of).list();
    }
}
