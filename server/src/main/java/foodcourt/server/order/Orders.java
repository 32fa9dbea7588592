package foodcourt.server.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

import foodcourt.server.messages.MessageJson;
import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.Service;
import foodcourt.server.messages.TicketStatus;
import foodcourt.server.storage.Columns;
import foodcourt.server.storage.ModuleDatabase;

/** The orders and their tickets in order's database. */
@Component
class Orders {
    private final ModuleDatabase database;
    private final Ledger ledger;
    private final MessageJson json;

    Orders(ModuleDatabase orderDatabase, Ledger ledger, MessageJson json) {
        database = orderDatabase;
        this.ledger = ledger;
        this.json = json;
    }

    Optional<Order> find(UUID orderId) {
        return database.jdbc().sql("select * from orders where order_id = :id").param("id", orderId)
                .query((row, _) -> order(row)).optional();
    }

    Optional<Order> find(LocalDate day, String number) {
        return database.jdbc().sql("select * from orders where court_day = :day and order_number = :number")
                .param("day", day).param("number", number).query((row, _) -> order(row)).optional();
    }

    /** What was wanted with this id, or empty: the id is free. */
    Optional<String> fingerprint(UUID orderId) {
        return database.jdbc().sql("select fingerprint from orders where order_id = :id").param("id", orderId)
                .query(String.class).optional();
    }

    void add(Order order, LocalDate day, String fingerprint) {
        database.jdbc().sql("""
                insert into orders (order_id, version, court_day, order_number, status, service, placed_at, total,
                    fingerprint,
                    pay_by)
                values (:id, :version, :day, :number, :status, :service, :placed, :total, :fingerprint, :payBy)""")
                .param("id", order.orderId()).param("version", order.version()).param("day", day)
                .param("number", order.number()).param("status", order.status().name())
                .param("service", order.service().name()).param("placed", Columns.time(order.placedAt()))
                .param("total", order.total()).param("fingerprint", fingerprint)
                .param("payBy", Columns.timeOrNull(order.money() == null ? null : order.money().payBy())).update();
        for (var place = 0; place < order.tickets().size(); place++) {
            add(order.orderId(), order.tickets().get(place), place);
        }
    }

    private void add(UUID orderId, OrderTicket ticket, int place) {
        database.jdbc().sql("""
                insert into order_ticket (ticket_id, order_id, place, version, shop_id, status, status_at,
                    acknowledged, wait_minutes, total, content)
                values (:id, :order, :place, 0, :shop, :status, :at, false, :wait, :total, :content)""")
                .param("id", ticket.ticketId()).param("order", orderId).param("place", place)
                .param("shop", ticket.shop().shopId()).param("status", ticket.status().name())
                .param("at", Columns.time(ticket.statusAt())).param("wait", ticket.waitMinutes())
                .param("total", ticket.total())
                .param("content", json.write(new TicketContent(ticket.shop(), ticket.lines()))).update();
    }

    /** Compare and set of the order and one of its tickets: whether the order still had the version before this one. */
    boolean replace(Order next, OrderTicket changed) {
        var replaced = database.jdbc().sql("""
                update orders set version = version + 1, status = :status
                where order_id = :id and version = :version""")
                .param("status", next.status().name()).param("id", next.orderId())
                .param("version", next.version() - 1).update() == 1;
        if (replaced) {
            replace(changed);
        }
        return replaced;
    }

    /**
     * Compare and set of the order alone; the order as it is since then.
     *
     * @throws ConcurrencyFailureException when it had not the version before this one any more
     */
    Order advance(Order next) {
        var advanced = database.jdbc().sql("""
                update orders set version = version + 1, status = :status, placed_at = :placed
                where order_id = :id and version = :version""")
                .param("status", next.status().name()).param("placed", Columns.time(next.placedAt()))
                .param("id", next.orderId()).param("version", next.version() - 1).update() == 1;
        if (!advanced) {
            throw new ConcurrencyFailureException("The order was changed by somebody else first");
        }
        return find(next.orderId()).orElseThrow();
    }

    /** Those that wait for payment, first ordered first. */
    List<Order> unpaid() {
        return database.jdbc()
                .sql("select * from orders where status = 'AWAITING_PAYMENT' order by placed_at, order_id")
                .query((row, _) -> order(row)).list();
    }

    /** Those whose time to pay has ended by now. */
    List<UUID> unpaidSince(Instant now) {
        return database.jdbc().sql("select order_id from orders where status = 'AWAITING_PAYMENT' and pay_by <= :now")
                .param("now", Columns.time(now)).query(UUID.class).list();
    }

    private void replace(OrderTicket ticket) {
        var reason = ticket.reason();
        database.jdbc().sql("""
                update order_ticket set version = :version, status = :status, status_at = :at,
                    acknowledged = :shown, reason = :reason
                where ticket_id = :id""")
                .param("version", ticket.version()).param("status", ticket.status().name())
                .param("at", Columns.time(ticket.statusAt())).param("shown", ticket.acknowledged())
                .param("reason", reason == null ? null : reason.name()).param("id", ticket.ticketId()).update();
    }

    private Order order(ResultSet row) throws SQLException {
        var orderId = row.getObject("order_id", UUID.class);
        return new Order(orderId, row.getLong("version"), row.getString("order_number"),
                OrderStatus.valueOf(row.getString("status")), Service.valueOf(row.getString("service")),
                Columns.time(row, "placed_at"), row.getLong("total"), tickets(orderId), money(orderId, row));
    }

    private @Nullable OrderMoney money(UUID orderId, ResultSet row) throws SQLException {
        var payBy = Columns.timeOrNull(row, "pay_by");
        return payBy == null ? null : OrderMoney.of(ledger.entries(orderId), payBy);
    }

    private List<OrderTicket> tickets(UUID orderId) {
        return database.jdbc().sql("select * from order_ticket where order_id = :id order by place")
                .param("id", orderId).query((row, _) -> ticket(row)).list();
    }

    private OrderTicket ticket(ResultSet row) throws SQLException {
        var content = json.read(row.getString("content"), TicketContent.class);
        return new OrderTicket(row.getObject("ticket_id", UUID.class), row.getLong("version"), content.shop(),
                TicketStatus.valueOf(row.getString("status")), Columns.time(row, "status_at"),
                row.getBoolean("acknowledged"), reason(row), row.getInt("wait_minutes"), row.getLong("total"),
                content.lines());
    }

    private static @Nullable RejectReason reason(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null ? null : RejectReason.valueOf(reason);
    }
}
