package foodcourt.api;

/** How a guest pays. */
public enum PaymentMethod {
    CARD,
    /** A phone held to the card terminal. */
    PHONE,
    /** At the counter; staff confirm it. */
    COUNTER,
    /** A meal voucher's code. */
    VOUCHER
}
