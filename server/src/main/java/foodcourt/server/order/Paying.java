package foodcourt.server.order;

import java.time.Duration;

/** What came of the news of a payment. */
public sealed interface Paying {
    /** It is written down, now or before; the order as it is. */
    record Recorded(Order order) implements Paying {}

    /** There is no such order. */
    record NotFound() implements Paying {}

    /** The payment is known with another order, method, amount or end. */
    record Conflict() implements Paying {}

    /** The order does not wait for payment; nothing was taken. */
    record NotAwaiting(OrderStatus status) implements Paying {}

    /** At the counter exactly what is due is paid; in won. */
    record OtherAmountDue(long due) implements Paying {}

    /** Too many voucher codes of this order were wrong; the next is heard after this time. */
    record TooManyTries(Duration retryAfter) implements Paying {}

    /** There is no such voucher, or nothing is left on it. */
    record VoucherRefused() implements Paying {}
}
