package foodcourt.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An order as its guest sees it: the answer to placing and looking up, and the snapshot of its live stream.
 *
 * @param number the short number of the day, such as {@code A047}
 * @param version grows with each change
 * @param total won
 */
public record OrderView(UUID orderId, String number, OrderStatus status, Service service, Instant placedAt, long total,
        long version, List<OrderTicketView> tickets) {}
