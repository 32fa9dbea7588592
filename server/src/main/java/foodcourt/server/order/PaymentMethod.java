package foodcourt.server.order;

/** How a guest pays. */
public enum PaymentMethod {
    CARD, PHONE,
    /** Cash or card, taken by staff. */
    COUNTER, VOUCHER
}
