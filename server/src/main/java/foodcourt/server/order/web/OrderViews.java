package foodcourt.server.order.web;

import foodcourt.api.OrderStatus;
import foodcourt.api.OrderTicketView;
import foodcourt.api.OrderView;
import foodcourt.server.order.Order;
import foodcourt.server.order.OrderTicket;
import foodcourt.server.wire.Wire;

/** How an order looks on the wire. */
final class OrderViews {
    private OrderViews() {}

    static OrderView view(Order order) {
        return new OrderView(order.orderId(), order.number(), OrderStatus.valueOf(order.status().name()),
                Wire.service(order.service()), order.placedAt(), order.total(), order.version(),
                order.tickets().stream().map(OrderViews::view).toList());
    }

    private static OrderTicketView view(OrderTicket ticket) {
        return new OrderTicketView(ticket.ticketId(), Wire.shop(ticket.shop()), Wire.status(ticket.status()),
                ticket.acknowledged(), ticket.statusAt(), Wire.reason(ticket.reason()), ticket.waitMinutes(),
                ticket.total(), ticket.lines().stream().map(Wire::line).toList());
    }
}
