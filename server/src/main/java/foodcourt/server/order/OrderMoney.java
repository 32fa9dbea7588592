package foodcourt.server.order;

import java.time.Instant;
import java.util.List;

/**
 * The money of an order, as the ledger adds up. All in won.
 *
 * @param paid received, by whatever method
 * @param refundDue owed back and not settled
 * @param refunded given back
 * @param payBy when the order expires unless it is paid
 */
public record OrderMoney(long paid, long refundDue, long refunded, Instant payBy) {

    static OrderMoney of(List<PaymentEntry> entries, Instant payBy) {
        var refunded = sum(entries, PaymentKind.REFUNDED);
        var due = sum(entries, PaymentKind.REFUND_DUE) - refunded - sum(entries, PaymentKind.REFUND_DROPPED);
        return new OrderMoney(sum(entries, PaymentKind.AUTHORIZED), due, refunded, payBy);
    }

    private static long sum(List<PaymentEntry> entries, PaymentKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).mapToLong(PaymentEntry::won).sum();
    }

    /** What is here for the order and not promised back. */
    public long kept() {
        return paid - refundDue - refunded;
    }
}
