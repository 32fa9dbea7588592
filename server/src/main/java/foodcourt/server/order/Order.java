package foodcourt.server.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.OrderPlaced;
import foodcourt.server.messages.Service;
import foodcourt.server.messages.TicketChanged;

/**
 * What one guest asked for, of one or more shops. It never changes: what happens makes the next one.
 *
 * @param number the short number of the day, such as {@code A047}
 * @param version from 1, one more with each change
 * @param placedAt when the kitchens could begin: when it was ordered, or paid
 * @param total won
 * @param money what was paid, or null: the court takes no payment here
 */
public record Order(UUID orderId, long version, String number, OrderStatus status, Service service, Instant placedAt,
        long total, List<OrderTicket> tickets, @Nullable OrderMoney money) {

    /** An order that needs no payment here. */
    public Order(UUID orderId, long version, String number, OrderStatus status, Service service, Instant placedAt,
            long total, List<OrderTicket> tickets) {
        this(orderId, version, number, status, service, placedAt, total, tickets, null);
    }

    /** Won that are still to be paid; 0 unless it waits for payment. */
    public long due() {
        return status == OrderStatus.AWAITING_PAYMENT && money != null ? total - money.kept() : 0;
    }

    /** Paid: the kitchens get it, and the wait begins. */
    Order placedAt(Instant paidAt) {
        return new Order(orderId, version + 1, number, OrderStatus.PLACED, service, paidAt, total, tickets, money);
    }

    Order expired() {
        return new Order(orderId, version + 1, number, OrderStatus.EXPIRED, service, placedAt, total, tickets, money);
    }

    /** Its money changed. */
    Order touched() {
        return new Order(orderId, version + 1, number, status, service, placedAt, total, tickets, money);
    }

    /** The ticket with this id. */
    public Optional<OrderTicket> ticket(UUID ticketId) {
        return tickets.stream().filter(ticket -> ticket.ticketId().equals(ticketId)).findFirst();
    }

    /** What follows from this news, or empty when it is old or not of this order. */
    Optional<Order> told(TicketChanged change) {
        return ticket(change.ticketId()).filter(ticket -> ticket.version() < change.version())
                .map(ticket -> with(ticket.told(change)));
    }

    private Order with(OrderTicket changed) {
        var next = tickets.stream().map(each -> each.ticketId().equals(changed.ticketId()) ? changed : each).toList();
        return new Order(orderId, version + 1, number, status(next), service, placedAt, total, next, money);
    }

    /** A ticket may be taken back from its end, then the order goes on too. */
    private OrderStatus status(List<OrderTicket> next) {
        return switch (status) {
            case AWAITING_PAYMENT, EXPIRED -> status;
            case PLACED, COMPLETED, CANCELLED -> {
                if (next.stream().allMatch(OrderTicket::withdrawn)) {
                    yield OrderStatus.CANCELLED;
                }
                yield next.stream().allMatch(ticket -> ticket.status().ended())
                        ? OrderStatus.COMPLETED
                        : OrderStatus.PLACED;
            }
        };
    }

    /** What the kitchens are told. */
    OrderPlaced placed() {
        return new OrderPlaced(orderId, 1, number, service, placedAt, tickets.stream().map(
                ticket -> new OrderPlaced.PlacedTicket(ticket.ticketId(), ticket.shop(), ticket.lines(),
                        ticket.total()))
                .toList());
    }
}
