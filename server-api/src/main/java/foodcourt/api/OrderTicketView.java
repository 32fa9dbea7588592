package foodcourt.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One shop's part of an order as the guest sees it.
 *
 * @param acknowledged the shop's console has really shown it
 * @param statusAt when the status was reached
 * @param reason why it was rejected, or null
 * @param waitMinutes the shop's estimate when the order was placed, in minutes
 * @param total won
 */
public record OrderTicketView(UUID ticketId, ShopLabel shop, TicketStatus status, boolean acknowledged,
        Instant statusAt,
        @Nullable RejectReason reason, int waitMinutes, long total, List<LineView> lines) {}
