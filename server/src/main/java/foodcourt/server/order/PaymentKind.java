package foodcourt.server.order;

/** What an entry of the ledger says. */
public enum PaymentKind {
    /** Of a payment: nobody knows yet whether money was taken. */
    UNKNOWN,
    /** Of a payment: no money was taken. */
    DECLINED,
    /** Of a payment: the money is here. */
    AUTHORIZED,
    /** Of a refund: this money is owed to the guest. */
    REFUND_DUE,
    /** Of a refund: the guest has it. */
    REFUNDED,
    /** Of a refund: it is not owed after all, since the shop took its rejection back. */
    REFUND_DROPPED
}
