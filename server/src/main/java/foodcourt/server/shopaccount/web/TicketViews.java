package foodcourt.server.shopaccount.web;

import foodcourt.api.TicketView;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.wire.Wire;

/** A ticket as the wire contract shows it. */
final class TicketViews {
    private TicketViews() {}

    static TicketView of(TicketChanged ticket) {
        return new TicketView(ticket.ticketId(), ticket.orderId(), ticket.number(), Wire.shop(ticket.shop()),
                Wire.status(ticket.status()), ticket.acknowledged(), ticket.version(), Wire.service(ticket.service()),
                ticket.placedAt(), ticket.statusAt(), ticket.calls(), Wire.reason(ticket.reason()), ticket.total(),
                ticket.lines().stream().map(Wire::line).toList(),
                ticket.togetherWith().stream().map(Wire::text).toList());
    }
}
