package foodcourt.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An order as its guest sees it: the answer to placing and looking up, and the snapshot of its live stream.
 *
 * @param number the short number of the day, such as {@code A047}
 * @param version grows with each change
 * @param total won
 * @param secret looks the order up and cancels it, as the receipt's QR code tells it (base64url, 22 characters); only in
 *            the answer to placing, else null
 * @param code the same for fingers, printed on the receipt: four digits; only in the answer to placing, else null
 * @param payment its money, or null: the court takes no payment here
 */
public record OrderView(UUID orderId, String number, OrderStatus status, Service service, Instant placedAt, long total,
        long version, List<OrderTicketView> tickets, @Nullable String secret, @Nullable String code,
        @Nullable OrderPaymentView payment) {

    /** The order without secrets, where no payment is taken. */
    public OrderView(UUID orderId, String number, OrderStatus status, Service service, Instant placedAt, long total,
            long version, List<OrderTicketView> tickets) {
        this(orderId, number, status, service, placedAt, total, version, tickets, null, null, null);
    }
}
