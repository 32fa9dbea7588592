package foodcourt.api;

/** What a card terminal said. */
public enum PaymentOutcome {
    /** The money was taken. */
    AUTHORIZED,
    /** No money was taken. */
    DECLINED,
    /** Nobody knows yet; the same payment is told again when it is known. */
    UNKNOWN
}
