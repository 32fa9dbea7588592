package foodcourt.server.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order was placed: everything the kitchens need. Sent on {@link Addresses#ORDER_PLACED}.
 *
 * @param version the order's version, 1 or higher
 * @param number the short number of the day, such as {@code A047}
 * @param tickets one for each shop of the order
 */
public record OrderPlaced(UUID orderId, long version, String number, Service service, Instant placedAt,
        List<PlacedTicket> tickets) {

    /**
     * One shop's part.
     *
     * @param total won
     */
    public record PlacedTicket(UUID ticketId, ShopLabel shop, List<TicketLine> lines, long total) {}
}
