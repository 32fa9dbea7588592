package foodcourt.kiosk.terminal;

/** Why the terminal took no money, in words that help the guest. */
public enum DeclineReason {
    /** Not enough money. */
    NOT_COVERED,
    /** More than this card may pay. */
    OVER_LIMIT,
    /** The card's time is over. */
    CARD_EXPIRED,
    /** The card's bank has closed it. */
    CARD_BLOCKED,
    /** The card could not be read. */
    CARD_UNREADABLE,
    /** The secret number was wrong. */
    WRONG_PIN,
    /** The guest cancelled, at the terminal or here. */
    CANCELLED,
    /** No card came in time. */
    TIMED_OUT,
    /** The bank says no more than no. */
    BANK_REFUSED,
    /** Only that no money was taken is known. */
    NOT_SAID
}
