package foodcourt.server.order.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import foodcourt.api.OrderPaymentView;
import foodcourt.api.OrderStatus;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.server.order.Order;
import foodcourt.server.order.OrderKey;
import foodcourt.server.order.OrderTicket;
import foodcourt.server.wire.Wire;

/** How an order looks on the wire. */
final class OrderViews {
    private OrderViews() {}

    static OrderView view(Order order) {
        return new OrderView(order.orderId(), order.number(), OrderStatus.valueOf(order.status().name()),
                Wire.service(order.service()), order.placedAt(), order.total(), order.version(),
                order.tickets().stream().map(OrderViews::view).toList(), null, null, payment(order));
    }

    /** For the guest who has just placed it. */
    static OrderView view(Order order, Optional<OrderKey> key) {
        var view = view(order);
        return new OrderView(view.orderId(), view.number(), view.status(), view.service(), view.placedAt(),
                view.total(), view.version(), view.tickets(), key.map(OrderKey::secret).orElse(null),
                key.map(OrderKey::code).orElse(null), view.payment());
    }

    private static @Nullable OrderPaymentView payment(Order order) {
        var money = order.money();
        return money == null
                ? null
                : new OrderPaymentView(order.due(), money.paid(), money.refundDue(), money.refunded(), money.payBy());
    }

    private static OrderTicketView view(OrderTicket ticket) {
        return new OrderTicketView(ticket.ticketId(), Wire.shop(ticket.shop()), Wire.status(ticket.status()),
                ticket.acknowledged(), ticket.statusAt(), Wire.reason(ticket.reason()), ticket.waitMinutes(),
                ticket.total(), ticket.lines().stream().map(Wire::line).toList());
    }
}
