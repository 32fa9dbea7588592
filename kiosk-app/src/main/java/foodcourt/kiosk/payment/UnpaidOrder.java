package foodcourt.kiosk.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import foodcourt.kiosk.court.OrderKey;

/**
 * What the kiosk must not forget of an order that is to be paid.
 *
 * @param number the order's short number
 * @param key of its guest, who after a crash is to have it still; what was written before keys were has none
 * @param givenUp nobody waits for it any more: the server is to let it go, and what comes for it is given back
 * @param payments at the terminal, those whose end the server does not know
 * @param atCounter its number waits at the counter: nobody but its guest or its time gives it up; null as false, in what
 *            was written before there was this
 */
public record UnpaidOrder(UUID orderId, String number, OrderKey key, boolean givenUp, List<OpenPayment> payments,
        @Nullable Boolean atCounter) {

    /** Keeps its own copy. */
    public UnpaidOrder {
        key = Objects.requireNonNullElse(key, OrderKey.NONE);
        payments = List.copyOf(payments);
    }

    /** Of before anything happened to it. */
    UnpaidOrder(UUID orderId, String number, OrderKey key) {
        this(orderId, number, key, false, List.of(), false);
    }

    boolean waitsAtCounter() {
        return !givenUp && Boolean.TRUE.equals(atCounter);
    }

    UnpaidOrder atCounter(boolean is) {
        return new UnpaidOrder(orderId, number, key, givenUp, payments, is);
    }

    UnpaidOrder abandoned() {
        return new UnpaidOrder(orderId, number, key, true, payments, false);
    }

    /** With this payment, in place of what was known of it. */
    UnpaidOrder with(OpenPayment payment) {
        var next = new ArrayList<>(without(payment.paymentId()).payments());
        next.add(payment);
        return new UnpaidOrder(orderId, number, key, givenUp, next, atCounter);
    }

    UnpaidOrder without(UUID paymentId) {
        return new UnpaidOrder(orderId, number, key, givenUp,
                payments.stream().filter(known -> !known.paymentId().equals(paymentId)).toList(), atCounter);
    }
}
