package foodcourt.server.order;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger; it never changes.
 *
 * @param paymentId of the payment, or of the refund
 * @param ofPayment the payment whose money it is about
 * @param ticketId of a refund: what was cancelled or rejected, or null
 * @param won above 0
 * @param reference the terminal's approval number or the voucher's code, or null
 */
record PaymentEntry(UUID paymentId, PaymentKind kind, UUID orderId, UUID ofPayment, @Nullable UUID ticketId,
        PaymentMethod method, long won, @Nullable String reference, Instant at) {

    static PaymentEntry payment(UUID paymentId, PaymentKind kind, UUID orderId, PaymentMethod method, long won,
            @Nullable String reference, Instant at) {
        return new PaymentEntry(paymentId, kind, orderId, paymentId, null, method, won, reference, at);
    }

    /** So much of this payment's money is owed back. */
    PaymentEntry refundDue(UUID refundId, @Nullable UUID ticket, long back, Instant when) {
        return new PaymentEntry(refundId, PaymentKind.REFUND_DUE, orderId, paymentId, ticket, method, back, reference,
                when);
    }

    /** What became of a refund that was due. */
    PaymentEntry then(PaymentKind next, Instant when) {
        return new PaymentEntry(paymentId, next, orderId, ofPayment, ticketId, method, won, reference, when);
    }

    boolean sameAs(UUID order, PaymentMethod how, long much) {
        return orderId.equals(order) && method == how && won == much;
    }
}
