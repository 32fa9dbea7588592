package foodcourt.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A ticket as its shop sees it.
 *
 * @param version grows with each change
 * @param placedAt when the guest placed the order
 * @param statusAt when the status was reached
 * @param acknowledged a console of the shop has shown it
 * @param calls how often the guest was called
 * @param togetherWith the other shops of the same order
 * @param total won
 */
public record TicketView(UUID ticketId, UUID orderId, String number, ShopLabel shop, TicketStatus status,
        boolean acknowledged, long version, Service service, Instant placedAt, Instant statusAt, int calls,
        @Nullable RejectReason reason, long total, List<LineView> lines, List<LocalText> togetherWith) {}
