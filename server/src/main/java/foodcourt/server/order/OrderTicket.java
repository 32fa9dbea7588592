package foodcourt.server.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.server.messages.RejectReason;
import foodcourt.server.messages.ShopLabel;
import foodcourt.server.messages.TicketChanged;
import foodcourt.server.messages.TicketLine;
import foodcourt.server.messages.TicketStatus;

/**
 * One shop's part of an order, as far as order knows.
 *
 * @param version of the last message applied, 0 before the first
 * @param statusAt when the status was reached
 * @param acknowledged a console of the shop has shown it
 * @param reason why it was rejected, or null
 * @param waitMinutes the shop's estimate when the order was placed, in minutes
 * @param total won
 */
public record OrderTicket(UUID ticketId, long version, ShopLabel shop, TicketStatus status, Instant statusAt,
        boolean acknowledged, @Nullable RejectReason reason, int waitMinutes, long total, List<TicketLine> lines) {

    /** The state that the message tells. */
    OrderTicket told(TicketChanged change) {
        return new OrderTicket(ticketId, change.version(), shop, change.status(), change.statusAt(),
                change.acknowledged(), change.reason(), waitMinutes, total, lines);
    }

    boolean withdrawn() {
        return status == TicketStatus.CANCELLED || status == TicketStatus.REJECTED;
    }
}
