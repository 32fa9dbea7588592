package foodcourt.server.notification;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketChanged;

/**
 * One number on the board.
 *
 * @param version the ticket's version
 * @param placedAt when the guest ordered
 * @param calledAt when it was last called, or null
 * @param calls how often it was called
 */
public record BoardTicket(UUID ticketId, long version, String number, ShopLabel shop, Place place, Instant placedAt,
        @Nullable Instant calledAt, int calls) {

    static BoardTicket of(TicketChanged ticket) {
        return new BoardTicket(ticket.ticketId(), ticket.version(), ticket.number(), ticket.shop(),
                Place.of(ticket.status()), ticket.placedAt(), ticket.calledAt(), ticket.calls());
    }

    /** The same ticket, off the board: newer than what boards show, or they would leave it out. */
    BoardTicket gone() {
        return new BoardTicket(ticketId, version + 1, number, shop, Place.GONE, placedAt, calledAt, calls);
    }
}
