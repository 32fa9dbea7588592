package foodcourt.trials.payments;

/** When the kiosk is killed. */
public enum Moment {
    /** The server has saved the order; the kiosk does not know. */
    ORDER_SAVED,
    /** The order is about to be written down as unpaid. */
    ORDER_TO_WRITE,
    /** The payment is about to be written down. */
    PAYMENT_TO_WRITE,
    /** The payment is written down, the terminal not asked. */
    PAYMENT_WRITTEN,
    /** The terminal was asked and waits for the card. */
    ASKED,
    /** The card was read. */
    CARD_READ,
    /** The terminal has decided; the kiosk has not heard. */
    DECIDED,
    /** The kiosk knows how it ended and is about to write it down. */
    END_TO_WRITE,
    /** It is written down, the server not told. */
    END_WRITTEN,
    /** The server was told; the kiosk has no answer. */
    TOLD,
    /** The server has answered; it is about to be forgotten. */
    ANSWERED,
    /** Not at all. */
    NEVER
}
