package foodcourt.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that is owed to a guest and not yet settled.
 *
 * @param number the order's short number
 * @param method how it was paid; staff settle what was paid at the counter, the server everything else
 * @param won above 0
 * @param dueAt since when it is owed
 * @param attempts how often settling was tried in vain
 */
public record RefundView(UUID refundId, UUID orderId, String number, PaymentMethod method, long won, Instant dueAt,
        int attempts) {}
