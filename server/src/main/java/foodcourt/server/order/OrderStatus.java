package foodcourt.server.order;

/** Where an order is in its life. */
public enum OrderStatus {
    /** Saved, not paid; no kitchen sees it. */
    AWAITING_PAYMENT,
    /** With the shops. */
    PLACED,
    /** Every ticket has ended. */
    COMPLETED,
    /** Every ticket was cancelled or rejected. */
    CANCELLED,
    /** Not paid in time, or given up before. */
    EXPIRED;

    /** It may still change. */
    boolean isOpen() {
        return this == AWAITING_PAYMENT || this == PLACED;
    }
}
