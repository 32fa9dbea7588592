package foodcourt.server.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A ticket changed: what happened, and its whole state since then. Sent on {@link Addresses#TICKET_CHANGED}. A reader applies
 * it only when the version is newer than the one it holds.
 *
 * @param version the ticket's version, from 1, one more with each change
 * @param happening what happened
 * @param by who did it: the device's name, or {@code guest}
 * @param at when it happened, by the server's clock
 * @param acknowledged a console of the shop has shown it
 * @param statusAt when the status was reached
 * @param calls how often the guest was called
 * @param calledAt when last, or null
 * @param reason why it was rejected, or null
 * @param total won
 * @param togetherWith names of the other shops of the same order
 */
public record TicketChanged(UUID ticketId, long version, TicketHappening happening, String by, Instant at, UUID orderId,
        String number, ShopLabel shop, Service service, Instant placedAt, TicketStatus status, Instant statusAt,
        boolean acknowledged, int calls, @Nullable Instant calledAt, @Nullable RejectReason reason, long total,
        List<TicketLine> lines, List<LocalText> togetherWith) {}
