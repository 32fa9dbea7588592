package foodcourt.api;

import java.time.Instant;

/**
 * The money of an order. All in won.
 *
 * @param due still to be paid
 * @param paid received so far, by whatever method
 * @param refundDue owed back to the guest and not yet settled
 * @param refunded given back
 * @param payBy when an unpaid order expires
 */
public record OrderPaymentView(long due, long paid, long refundDue, long refunded, Instant payBy) {}
